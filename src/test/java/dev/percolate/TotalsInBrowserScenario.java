package dev.percolate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.percolate.testing.Browser;
import dev.percolate.workspace.Quarter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A quarter of rounds goes by, and Ana, who looks after them, sees what came of it. Its pictures are left in
/// `target/screenshots`.
final class TotalsInBrowserScenario {
    private static final String COFFEE = "#coffee";
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @TempDir
    private Path folder;

    @Test
    void showsWhatCameOfAQuarter() {
        try (Stage stage = Stage.open("totals_in_browser", folder);
                Browser browser = Browser.open()) {
            stage.awaitOpeningScene();
            Quarter quarter = Quarter.of(now(stage), LISBON).next();
            stage.passUntil(quarter.begins(LISBON));
            stage.passUntilMondayAfternoon();
            Actor ana = stage.as("Ana Sousa");
            stage.as("Kenji Tanaka").types(COFFEE, "/coffee join");
            setsUpRounds(ana);
            stage.pass(Duration.ofDays(2));
            everybody(stage, "I'd like this");
            stage.pass(Duration.ofDays(7));
            everybody(stage, "I'd like this");
            stage.pass(Duration.ofDays(10));
            assertThat(everybody(stage, "Yes, we met")).isGreaterThan(8);
            stage.passUntil(quarter.ends(LISBON).plus(Duration.ofDays(27)));
            ana.types(COFFEE, "/coffee stats");
            assertThat(ana.modalWords()).contains("I count it on").doesNotContain("about");
            ana.closesModal();
            stage.pass(Duration.ofDays(1));
            Actor ben = stage.as("Ben Okafor");
            ben.types(COFFEE, "/coffee stats");
            assertThat(ben.reads(COFFEE)).last().asString().contains("Do ask *Ana Sousa*");

            Page page = browser.page();
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.navigate(stage.address());
            Locator home = OnThePage.openHome(page);
            assertThat(home).containsText("You look after");
            browser.picture("totals-home");
            OnThePage.press(home, "Totals by quarter");
            Locator dialog = OnThePage.dialog(page);
            assertThat(dialog).containsText("People who took part: about 10");
            assertThat(dialog).containsText("Of these came together: about 10");
            assertThat(dialog).containsText("I know of nobody's department");
            pictures(page, browser, "totals");
            OnThePage.press(dialog, "Send me this as a picture");
            assertThat(dialog).containsText("The picture is on its way");
            OnThePage.dismiss(page);

            stage.pass(Duration.ofMinutes(1));
            page.navigate(stage.address());
            OnThePage.openMessagesFromTheBot(page);
            Locator picture = page.locator("img.file-picture");
            assertThat(picture).hasCount(1);
            eventually("the picture is there", () -> (Boolean) picture.evaluate("one => one.naturalWidth === 960"));
            assertThat(picture.getAttribute("alt")).startsWith("Bar chart of the last four quarters");
            picture.scrollIntoViewIfNeeded();
            pictures(page, browser, "totals-picture");
            assertThat(faults).isEmpty();
        }
    }

    private static void setsUpRounds(Actor ana) {
        ana.types(COFFEE, "/coffee join");
        ana.types(COFFEE, "/coffee setup");
        ana.submits(Map.of("How often", "Every week", "On which day", "Tuesday"));
        ana.submits(Map.of());
        assertThat(ana.modalWords()).contains("The next round of");
        ana.closesModal();
    }

    /// Whoever sees this button from the bot presses the newest such one; says how many did.
    private static int everybody(Stage stage, String button) {
        int pressed = 0;
        for (Actor person : stage.people()) {
            boolean sees = person.messages(Actor.BOT).stream()
                    .anyMatch(message -> Shown.button(message, button).isPresent());
            if (sees) {
                person.presses(Actor.BOT, button);
                pressed++;
            }
        }
        return pressed;
    }

    private static Instant now(Stage stage) {
        return OffsetDateTime.parse(stage.now()).toInstant();
    }

    private static void pictures(Page page, Browser browser, String name) {
        browser.picture(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        browser.picture(name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(390, 780);
        browser.picture(name + "-phone");
        page.setViewportSize(1280, 800);
    }
}
