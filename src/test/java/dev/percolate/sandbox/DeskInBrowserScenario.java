package dev.percolate.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import dev.percolate.sandbox.FakeBot.Received;
import dev.percolate.testing.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The page's frame in a real browser: two people side by side, colours, narrow screens, long conversations, many
/// people, and everything without a mouse. Its pictures are left in `target/screenshots`.
final class DeskInBrowserScenario extends InSandbox {
    private static final String ASKED = """
            [{"type":"section","text":{"type":"mrkdwn","text":"Would you like to meet?"}},
             {"type":"actions","block_id":"answer","elements":[
                {"type":"button","action_id":"test.yes","text":{"type":"plain_text","text":"I'd like this"}}]}]
            """;
    private static final String JOIN = """
            {"type":"modal","callback_id":"test.join","title":{"type":"plain_text","text":"Join"},
             "submit":{"type":"plain_text","text":"Join"},
             "blocks":[{"type":"input","block_id":"seek","label":{"type":"plain_text","text":"I look for"},
                "element":{"type":"plain_text_input","action_id":"text"}}]}
            """;

    private final List<String> faults = new ArrayList<>();
    private Browser browser;
    private Page page;

    @BeforeEach
    void open() {
        browser = Browser.open();
        page = browser.page();
        page.onPageError(faults::add);
        BOT.answers(DeskInBrowserScenario::plays);
    }

    @AfterEach
    void close() {
        browser.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void showsBothEndsSideBySide() throws Exception {
        go("/#" + ANA + "/" + COFFEE);
        SLACK.chatPostMessage(call -> call.channel(BEN).text("Ben?").blocksAsString(ASKED));
        assertThat(page.locator("#hint")).containsText("become Ben");
        link("Side by side").first().click();
        assertThat(pane(0).getByTestId("person-switcher")).hasValue(ANA);
        assertThat(pane(1).getByTestId("person-switcher")).hasValue(BEN);
        assertThat(pane(1).getByTestId("message").last()).containsText("Would you like to meet?");
        assertThat(page.locator("iframe").first()).hasAttribute("title", "Ana Sousa, on the left");

        types(pane(0), "/coffee now");
        assertThat(pane(0).getByLabel("I look for")).isFocused();
        pane(1).getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("I'd like this"))
                .click();
        eventually(() -> BOT.received().stream().anyMatch(sent -> sent.is("block_actions")));
        browser.picture("side-by-side-modal");
        pane(0).getByLabel("I look for").press("Escape");
        assertThat(pane(0).getByRole(AriaRole.DIALOG)).hasCount(0);

        SLACK.chatPostMessage(call -> call.channel(ANA).text("Ana?").blocksAsString(ASKED));
        link("as Ana, open the messages").click();
        assertThat(pane(0).getByTestId("message").last()).containsText("Would you like to meet?");
        assertThat(pane(0).getByTestId("message").last()).isFocused();
        staysWhereItIsOverReloadAndBack();

        link("One person").click();
        assertThat(page).hasURL(Pattern.compile(".*/#" + ANA + "/.*"));
        assertThat(page.getByTestId("composer")).isVisible();
    }

    private void staysWhereItIsOverReloadAndBack() {
        Pattern both = Pattern.compile(".*/side-by-side#" + ANA + "/D0ANASOUSA&" + BEN + "/D0BENOKAFO");
        assertThat(page).hasURL(both);
        page.reload();
        assertThat(pane(0).getByTestId("message").last()).containsText("Would you like to meet?");
        assertThat(page).hasURL(both);
        pane(0).getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName("general"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*#" + ANA + "/" + GENERAL + "&.*"));
        page.goBack();
        assertThat(page).hasURL(both);
        assertThat(pane(0).locator("#place")).hasText("Percolate");
        page.goForward();
        assertThat(pane(0).locator("#place")).hasText("#general");
    }

    @Test
    void showsOneOfTheTwoOnANarrowScreen() throws Exception {
        page.setViewportSize(390, 780);
        go("/side-by-side#" + ANA + "/" + COFFEE + "&" + BEN + "/" + COFFEE);
        assertThat(pane(0).getByTestId("composer")).isVisible();
        assertThat(page.locator("iframe").nth(1)).isHidden();
        SLACK.chatPostMessage(call -> call.channel(BEN).text("Ben?"));
        button("Ben · 1 unread").click();
        assertThat(page.locator("iframe").first()).isHidden();
        assertThat(pane(1).getByTestId("person-switcher")).hasValue(BEN);
        browser.picture("side-by-side-narrow");
        dismissStaysInItsCorner();
        page.waitForFunction("document.documentElement.scrollWidth <= innerWidth");
    }

    /// However many lines the guide has.
    private void dismissStaysInItsCorner() {
        eventually(() -> {
            BoundingBox guide = page.locator("#hint").boundingBox();
            BoundingBox dismiss = button("Dismiss this hint").boundingBox();
            return guide.height > 60
                    && dismiss.y - guide.y < 10
                    && guide.x + guide.width - dismiss.x - dismiss.width < 10;
        });
    }

    @Test
    void leadsOneAfterTheOtherWhereOneLiesBehind() throws Exception {
        page.setViewportSize(390, 780);
        for (String person : List.of(ANA, BEN)) {
            SLACK.chatPostMessage(call -> call.channel(person).text("You?").blocksAsString(ASKED));
        }
        go("/#" + ANA + "/" + COFFEE);
        link("open both").click();
        assertThat(page.locator("#hint")).containsText("as Ana, press one of the buttons below");
        pane(0).getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("I'd like this"))
                .click();
        link("as Ben, open the messages").click();
        assertThat(page.locator("#hint")).containsText("as Ben, press one of the buttons below");
        assertThat(pane(1).getByTestId("message").last()).isFocused();
    }

    @Test
    void writesTheCommandWhereverSomebodyIsAndLeavesSendingToThem() {
        go("/side-by-side#" + ANA + "/" + GENERAL + "&" + BEN + "/" + COFFEE);
        pane(1).getByText("This is the very beginning of #coffee").waitFor();
        pane(0).getByText("This is the very beginning of #general").waitFor();
        button("Type it for me").click();
        assertThat(pane(0).locator("#place")).hasText("#coffee");
        assertThat(pane(0).getByTestId("composer")).hasValue("/coffee now");
        assertThat(pane(0).getByTestId("composer")).isFocused();
        assertThat(BOT.received()).isEmpty();
        page.keyboard().press("Enter");
        assertThat(pane(0).getByRole(AriaRole.DIALOG)).isVisible();
        assertThat(page.locator("#hint")).containsText("press Join and introduce me");
    }

    @Test
    void wearsTheColoursOfTheSystemUntilSomebodyChooses() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        go("/");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(28, 26, 23)");
        assertThat(page.locator("#place")).hasText("#coffee");
        browser.picture("dark");
        page.getByLabel("Colours").selectOption("light");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 253, 248)");
        page.reload();
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 253, 248)");
        go("/side-by-side");
        assertThat(pane(1).locator("#place")).hasText("#coffee");
        assertThat(pane(1).locator("body")).hasCSS("background-color", "rgb(255, 253, 248)");
        page.getByLabel("Colours").selectOption("Colours: system");
        assertThat(pane(1).locator("body")).hasCSS("background-color", "rgb(28, 26, 23)");
    }

    @Test
    void goesBackInALongConversationWithoutLosingThePlace() throws Exception {
        Crowd.saysInChannel(COFFEE, 450, SandboxClocks.MONDAY.getEpochSecond());
        go("/#" + ANA + "/" + COFFEE);
        assertThat(page.getByTestId("message")).hasCount(200);
        assertThat(said("Word 450")).isInViewport();
        assertThat(page.locator("#hint")).containsText("1 of 6");
        Locator earlier = button("Earlier messages");
        earlier.scrollIntoViewIfNeeded();
        assertThat(earlier).isInViewport();
        BoundingBox before = said("Word 251").boundingBox();
        earlier.press("Enter");
        assertThat(page.getByTestId("message")).hasCount(400);
        assertThat(said("Word 251").boundingBox().y).isCloseTo(before.y, within(1.0));
        assertThat(said("Word 251")).isFocused();
        assertThat(page.locator("#newer")).isHidden();

        types(BEN, COFFEE, "And one more");
        assertThat(button("New messages")).isVisible();
        assertThat(page.getByTestId("message")).hasCount(401);
        assertThat(said("Word 251")).isFocused();

        page.keyboard().press("Home");
        assertThat(said("Word 51")).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(earlier).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByTestId("message")).hasCount(451);
        assertThat(earlier).isHidden();
        page.keyboard().press("Home");
        assertThat(said("Word 1")).isInViewport();
    }

    @Test
    void finishesAFormByKeyboardAlone() {
        go("/#" + ANA + "/" + COFFEE);
        assertThat(page.locator("#place")).hasText("#coffee");
        for (int i = 0; i < 6 && !isWriting(); i++) {
            page.keyboard().press("F6");
        }
        assertThat(page.getByTestId("composer")).isFocused();
        page.keyboard().type("/coffee now");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("I look for")).isFocused();
        page.keyboard().type("Saying no");
        page.keyboard().press("Enter");
        eventually(() -> BOT.received().stream()
                .anyMatch(sent -> sent.is("view_submission")
                        && sent.payload()
                                .at("/view/state/values/seek/text/value")
                                .asText()
                                .equals("Saying no")));
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

        page.keyboard().press("Control+k");
        assertThat(page.getByLabel("Find a conversation")).isFocused();
        page.keyboard().type("ment");
        assertThat(link("general")).isHidden();
        page.keyboard().press("Enter");
        assertThat(page.locator("#place")).hasText("#mentoring");
        assertThat(page.getByLabel("Find a conversation")).isHidden();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("#place")).hasText("#general");
        page.locator("#scroll").focus();
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("From message to message");
        browser.picture("keyboard");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void goesFromMessageToMessageAndInside() throws Exception {
        SLACK.chatPostMessage(call -> call.channel(ANA).text("First").blocksAsString(ASKED));
        SLACK.chatPostMessage(call -> call.channel(ANA).text("Second"));
        go("/#" + ANA + "/" + directMessages(ANA));
        assertThat(page.getByTestId("message")).hasCount(2);
        page.locator("#scroll").focus();
        page.keyboard().press("ArrowUp");
        assertThat(said("Second")).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(button("I'd like this")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.getByTestId("message").first()).isFocused();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(said("Second").getByLabel("More actions for this message").first())
                .isFocused();
        String here = directMessages(ANA);
        SLACK.chatPostEphemeral(
                call -> call.channel(here).user(ANA).text("Third").blocksAsString(ASKED));
        assertThat(page.getByTestId("message")).hasCount(3);
        page.getByTestId("message").last().focus();
        page.keyboard().press("Enter");
        assertThat(button("I'd like this").last()).isFocused();
    }

    @Test
    void goesFromReplyToReplyAndInsideWithoutClosingTheThread() throws Exception {
        String ts =
                SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Who?")).getTs();
        SLACK.chatPostMessage(
                call -> call.channel(COFFEE).threadTs(ts).text("Would you?").blocksAsString(ASKED));
        go("/#" + ANA + "/" + COFFEE + "/thread/" + ts);
        assertThat(page.getByTestId("reply")).hasCount(2);
        page.keyboard().press("Shift+F6");
        assertThat(page.locator(".thread .scroll")).isFocused();
        page.keyboard().press("End");
        assertThat(page.getByTestId("reply").last()).isFocused();
        page.keyboard().press("Enter");
        assertThat(button("I'd like this")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.getByTestId("reply").last()).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".thread")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".thread")).isHidden();
    }

    @Test
    void goesRoundThePageByKeyboardAndToTheTools() {
        for (int i = 1; i <= 12; i++) {
            types(BEN, COFFEE, "Word " + i + " and another line of it ".repeat(12));
        }
        go("/#" + ANA + "/" + COFFEE);
        Locator newest = page.getByTestId("message").last();
        var wholly = new LocatorAssertions.IsInViewportOptions().setRatio(1);
        assertThat(newest).isInViewport(wholly);
        button("Tools").click();
        assertThat(page.getByRole(AriaRole.TAB).first()).isFocused();
        assertThat(newest).isInViewport(wholly);
        page.keyboard().press("F6");
        assertThat(button("An hour passes")).isFocused();
        page.keyboard().press("Shift+F6");
        assertThat(page.getByRole(AriaRole.TAB).first()).isFocused();
        page.keyboard().press("Shift+F6");
        assertThat(page.getByTestId("composer")).isFocused();
        for (int i = 0; i < 2; i++) {
            page.keyboard().press("Shift+F6");
        }
        assertThat(link("coffee")).isFocused();
    }

    @Test
    void goesFromPaneToPaneAndBack() {
        go("/side-by-side#" + ANA + "/" + COFFEE + "&" + BEN + "/" + COFFEE);
        for (int i = 0; i < 2; i++) {
            pane(i).getByText("This is the very beginning of #coffee").waitFor();
        }
        pane(0).getByTestId("composer").focus();
        page.keyboard().press("F6");
        assertThat(pane(1).getByTestId("person-switcher")).isFocused();
        page.keyboard().press("Shift+F6");
        assertThat(pane(0).getByTestId("composer")).isFocused();
        pane(1).getByTestId("composer").focus();
        page.keyboard().press("F6");
        assertThat(button("An hour")).isFocused();
    }

    @Test
    void asksOnceForBothPanesWhoHasSomethingToRead() throws Exception {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/page/story") && request.frame() != page.mainFrame()) {
                asked.add(request.url());
            }
        });
        go("/side-by-side#" + ANA + "/" + COFFEE + "&" + BEN + "/" + COFFEE);
        assertThat(pane(1).getByTestId("composer")).isVisible();
        SLACK.chatPostMessage(call -> call.channel("U0CHLOEMAR").text("Hello"));
        for (int i = 0; i < 2; i++) {
            assertThat(pane(i).locator("#me option[value=U0CHLOEMAR]")).containsText("1 unread");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void leavesNothingOfOneWhereTheOtherIsNowhere() {
        page.route(
                "**/sandbox/page/people/" + BEN,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"conversations\":[],\"modals\":[]}")));
        go("/#" + ANA + "/" + COFFEE);
        assertThat(page.locator("#place")).hasText("#coffee");
        page.getByTestId("person-switcher").selectOption(BEN);
        assertThat(page.locator("#place")).hasText("Ben is nowhere yet");
        assertThat(page.getByTestId("composer")).isHidden();
        assertThat(page.locator("#messages")).containsText("nobody has written to them");
        assertThat(page).hasTitle("Ben Okafor · Pretend workspace");
        browser.picture("nowhere");
    }

    @Test
    void findsOneOfTwoThousandPeople() throws Exception {
        Crowd.joinsChannel(COFFEE, 2000);
        SLACK.chatPostMessage(call -> call.channel("U1CROWD1234").text("Hello"));
        go("/#" + ANA + "/" + COFFEE);
        Locator finder = page.getByTestId("person-finder");
        assertThat(finder).hasValue("Ana Sousa");
        assertThat(page.locator("#waiting")).hasText("Something new for Colleague");
        finder.click();
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("1 unread");
        browser.picture("many-people");
        finder.fill("colleague 1999");
        page.keyboard().press("Enter");
        assertThat(page).hasTitle(Pattern.compile("Colleague 1999 .*"));
        assertThat(page).hasURL(Pattern.compile(".*#U1CROWD1999/.*"));
    }

    /// What is drawn anew between the two halves of a press would swallow it.
    @Test
    void opensWhatWasPressedThoughSomethingNewCameThereMeanwhile() {
        go("/#" + ANA + "/" + COFFEE);
        assertThat(page.locator("#place")).hasText("#coffee");
        link("general").hover();
        page.mouse().down();
        types(BEN, GENERAL, "Hello");
        assertThat(link("general 1 unread")).isVisible();
        page.mouse().up();
        assertThat(page.locator("#place")).hasText("#general");
    }

    @Test
    void letsNobodyWriteBeforeItKnowsWhere() {
        List<Route> held = new ArrayList<>();
        page.route("**/sandbox/page/workspace", held::add);
        go("/#" + ANA + "/" + COFFEE);
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(page.getByTestId("composer")).isHidden();
        page.unroute("**/sandbox/page/workspace");
        held.forEach(Route::resume);
        assertThat(page.getByTestId("composer")).isVisible();
    }

    @Test
    void hearsWhatIsNewInEveryTab() {
        BrowserContext oneBrowser = page.context().browser().newContext();
        List<Page> tabs =
                IntStream.range(0, 8).mapToObj(i -> oneBrowser.newPage()).toList();
        tabs.forEach(tab -> tab.navigate("http://localhost:" + SERVER.getPort() + "/#" + ANA + "/" + COFFEE));
        types(BEN, COFFEE, "Hello, everybody");
        tabs.forEach(tab -> assertThat(tab.getByTestId("message")).containsText("Hello, everybody"));
    }

    @Test
    void comesBackToTheGuideWhenAsked() throws Exception {
        go("/#" + ANA + "/" + COFFEE);
        assertThat(page.locator("#hint")).containsText("A first coffee · 1 of 6");
        button("Dismiss this hint").click();
        page.reload();
        assertThat(page.getByTestId("composer")).isVisible();
        assertThat(page.locator("#hint")).isHidden();
        SLACK.chatPostMessage(call -> call.channel(BEN).text("Ben?"));
        button("Show me around").click();
        assertThat(page.locator("#hint")).containsText("2 of 6");
        assertThat(page.locator("#hint")).containsText("shows both ends at once");
    }

    @Test
    void saysInItsTitleHowMuchIsUnread() throws Exception {
        go("/#" + ANA + "/" + COFFEE);
        assertThat(page).hasTitle("Ana Sousa · #coffee · Pretend workspace");
        SLACK.chatPostMessage(call -> call.channel(ANA).text("Hello"));
        types(BEN, GENERAL, "Hello");
        assertThat(page).hasTitle("(2) Ana Sousa · #coffee · Pretend workspace");
    }

    /// Opens a form for whoever types a command.
    private static FakeBot.Reply plays(Received received) {
        try {
            if (!received.isEvent() && received.form().containsKey("command")) {
                SLACK.viewsOpen(call ->
                        call.triggerId(received.form().get("trigger_id")).viewAsString(JOIN));
            }
            return FakeBot.OK;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void go(String path) {
        page.navigate("http://localhost:" + SERVER.getPort() + path);
    }

    private FrameLocator pane(int at) {
        return page.frameLocator("iframe >> nth=" + at);
    }

    private static void types(FrameLocator pane, String text) {
        pane.getByTestId("composer").fill(text);
        pane.getByTestId("composer").press("Enter");
    }

    private boolean isWriting() {
        return (Boolean) page.evaluate("document.activeElement.id === 'composer'");
    }

    private Locator said(String words) {
        return page.getByTestId("message")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(words, new Page.GetByTextOptions().setExact(true))));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
