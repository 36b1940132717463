package dev.percolate.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.percolate.schedule.TimeMachine;
import dev.percolate.testing.Browser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The tools beside the workspace in a real browser, by keyboard where that is the harder way. Their pictures are left
/// in `target/screenshots`.
final class ToolsInBrowserScenario extends InSandbox {
    /// How often the panel asks at once when it hears five things in a row, and how often in the end.
    private static final String A_BURST = """
            async () => {
              const { Faults } = await import('/sandbox/assets/faults.js');
              const faults = new Faults({ look: () => ({ person: null, directory: null }) });
              const real = window.fetch;
              let asked = 0;
              window.fetch = (url, ...rest) => {
                asked += Number(String(url).endsWith('/standing/channels'));
                return real(url, ...rest);
              };
              faults.show(true);
              const before = asked;
              for (let i = 0; i < 5; i += 1) faults.heard('messages');
              const atOnce = asked - before;
              while (asked === before) await new Promise(requestAnimationFrame);
              faults.show(false);
              window.fetch = real;
              return [atOnce, asked - before];
            }
            """;

    @Test
    void showsWhatIsDueWhatGoesOnAndWhatMayGoWrong() {
        SandboxClocks.AGENDA.add(new TimeMachine.Due(
                SandboxClocks.MONDAY.plus(Duration.ofHours(4)), "An introduction comes to its next step"));
        SandboxClocks.AGENDA.add(new TimeMachine.Due(
                SandboxClocks.MONDAY.plus(Duration.ofDays(3)), "Messages go out that waited for their hour"));
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.navigate("http://localhost:" + SERVER.getPort() + "/#" + ANA + "/" + COFFEE);
            button(page, "Tools").click();
            calendar(page, browser);
            inspector(page, browser);
            faults(page, browser);
            remembered(page);
            onANarrowScreen(page, browser);
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void asksOnceHoweverMuchIsHeardAndFindsOneOfManyPeople() throws Exception {
        Crowd.joinsChannel(COFFEE, 200);
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            page.navigate("http://localhost:" + SERVER.getPort() + "/#" + ANA + "/" + COFFEE);
            button(page, "Tools").click();
            tab(page, "Faults").click();
            Locator faults = panel(page, "Faults");
            Locator finder = faults.getByLabel("Person");
            assertThat(finder).hasValue("Ana Sousa");
            assertThat(page.evaluate(A_BURST)).isEqualTo(List.of(0, 1));

            finder.fill("colleague 150");
            finder.press("Enter");
            assertThat(faults).containsText("Colleague 150 is a full member.");
            browser.picture("tools-many-people");
        }
    }

    /// What is drawn anew between the two halves of a press would swallow it.
    @Test
    void takesTheAppOutThoughSomethingNewCameWhileThatWasPressed() {
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            page.navigate("http://localhost:" + SERVER.getPort() + "/#" + ANA + "/" + COFFEE);
            button(page, "Tools").click();
            tab(page, "Faults").click();
            button(page, "Remove it: #coffee").hover();
            page.mouse().down();
            page.waitForResponse("**/standing/channels", () -> types(BEN, COFFEE, "Hello"))
                    .finished();
            page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
            page.mouse().up();
            assertThat(button(page, "Bring it back: #coffee")).isVisible();
        }
    }

    /// The panel may be asking for what is new just then.
    @Test
    void forgetsWhatWasClearedThoughItIsHeardOnlyAfterwards() {
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            page.navigate("http://localhost:" + SERVER.getPort() + "/#" + ANA + "/" + COFFEE);
            button(page, "Tools").click();
            tab(page, "Inspector").click();
            List<Runnable> held = new ArrayList<>();
            page.route("**/page/traffic?after=*", route -> {
                APIResponse answer = route.fetch();
                Runnable letGo = () -> route.fulfill(new Route.FulfillOptions().setResponse(answer));
                if (answer.text().contains("/coffee")) {
                    held.add(letGo);
                } else {
                    letGo.run();
                }
            });
            type(page, "/coffee");
            page.waitForCondition(() -> !held.isEmpty());
            page.waitForResponse(
                    "**/page/traffic/clear", () -> button(page, "Clear").click());
            page.waitForRequest("**/page/traffic?after=*", () -> held.forEach(Runnable::run));
            assertThat(panel(page, "Inspector").locator(".traffic details")).hasCount(0);
        }
    }

    private static void calendar(Page page, Browser browser) {
        Locator calendar = panel(page, "Calendar");
        assertThat(calendar.getByRole(AriaRole.LISTITEM)).hasCount(2);
        assertThat(calendar).containsText("in 4 hours");
        assertThat(calendar).containsText("In Ana’s time, Lisbon");
        browser.picture("tools-calendar");

        calendar.getByRole(AriaRole.BUTTON).first().press("Enter");
        assertThat(page.getByTestId("clock")).containsText("13:00");
        assertThat(calendar.getByRole(AriaRole.BUTTON)).hasCount(1);
        button(page, "Until something happens").click();
        assertThat(page.getByTestId("clock")).containsText("Thursday 8 January 2026");
        button(page, "Until something happens").click();
        assertThat(page.getByText("Nothing is due: it is somebody's turn to answer, or to begin something."))
                .isVisible();
        SandboxClocks.AGENDA.clear();
        SandboxClocks.AGENDA.add(
                new TimeMachine.Due(SandboxClocks.MONDAY.plus(Duration.ofDays(30)), "Somebody is asked something"));
        assertThat(calendar).containsText("Somebody is asked something");
    }

    private static void inspector(Page page, Browser browser) {
        tab(page, "Calendar").focus();
        page.keyboard().press("ArrowRight");
        assertThat(tab(page, "Inspector")).isFocused();
        Locator inspector = panel(page, "Inspector");
        button(page, "Clear").click();
        assertThat(inspector.getByText("Nothing yet.")).isVisible();
        type(page, "/coffee");
        assertThat(inspector.locator(".traffic details")).hasCount(1);
        button(page, "Clear").click();
        assertThat(inspector.getByText("Nothing yet.")).isVisible();
        type(page, "/coffee the cat is on the roof");
        Locator row = inspector.locator(".traffic details").first();
        assertThat(row).containsText("/coffee");
        assertThat(row).containsText("signature made with the app’s secret, accepted");
        row.locator("summary").press("Enter");
        assertThat(row).containsText("\"command\": \"/coffee\"");
        assertThat(row).containsText("\"text\": \"•••\"");
        assertThat(inspector).not().containsText("the cat");
        browser.picture("tools-inspector");

        inspector.getByLabel("Show").selectOption("Events");
        assertThat(row).isHidden();
        inspector.getByLabel("Show").selectOption("Everything");
        button(page, "Pause").click();
        type(page, "/coffee");
        assertThat(page.getByTestId("composer")).hasValue("");
        button(page, "Pause").click();
        assertThat(inspector.locator(".traffic details")).hasCount(2);
    }

    private static void faults(Page page, Browser browser) {
        tab(page, "Inspector").press("ArrowRight");
        Locator faults = panel(page, "Faults");
        button(page, "Start: Slack does not hear the bot").click();
        assertThat(faults).containsText("Once more.");
        button(page, "Start: Slack is broken").click();
        assertThat(faults).containsText("When the bot is posting a message: once more.");
        browser.picture("tools-faults");
        button(page, "Stop: Slack is broken").click();
        assertThat(faults).not().containsText("When the bot is posting a message: once more.");
        type(page, "/coffee");
        assertThat(page.locator("#notice")).containsText("operation_timeout");
        assertThat(faults).not().containsText("Once more.");
        button(page, "Send one").click();
        assertThat(faults).containsText("The bot refused it: HTTP 401.");

        button(page, "Remove it: #coffee").click();
        assertThat(button(page, "Bring it back: #coffee")).isVisible();
        type(page, "/invite @Percolate");
        assertThat(button(page, "Remove it: #coffee")).isVisible();
        faults.getByLabel("Person").selectOption("Ben Okafor");
        button(page, "Deactivate").click();
        assertThat(faults).containsText("Ben Okafor is deactivated");
        button(page, "Make a full member").click();
        assertThat(faults).containsText("Ben Okafor is a full member");
    }

    private static void remembered(Page page) {
        page.reload();
        assertThat(tab(page, "Faults")).hasAttribute("aria-selected", "true");
        tab(page, "Faults").press("Escape");
        assertThat(page.locator(".tools")).isHidden();
        assertThat(button(page, "Tools")).isFocused();
        page.reload();
        assertThat(page.getByTestId("clock")).containsText("2026");
        assertThat(page.locator(".tools")).isHidden();
    }

    private static void onANarrowScreen(Page page, Browser browser) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        button(page, "Tools").click();
        browser.picture("tools-dark");
        page.setViewportSize(390, 780);
        page.waitForFunction("document.querySelector('.tools').getBoundingClientRect().width === 390");
        page.waitForFunction("document.documentElement.scrollWidth === 390");
        browser.picture("tools-narrow");
        button(page, "Close the tools").click();
        assertThat(page.getByTestId("composer")).isVisible();
        browser.picture("clock-narrow");
    }

    private static void type(Page page, String text) {
        page.getByTestId("composer").fill(text);
        page.getByTestId("composer").press("Enter");
    }

    private static Locator panel(Page page, String name) {
        return page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
