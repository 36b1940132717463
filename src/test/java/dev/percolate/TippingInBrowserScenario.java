package dev.percolate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.percolate.OnThePage.become;
import static dev.percolate.OnThePage.dialog;
import static dev.percolate.OnThePage.dismiss;
import static dev.percolate.OnThePage.newest;
import static dev.percolate.OnThePage.open;
import static dev.percolate.OnThePage.openHome;
import static dev.percolate.OnThePage.openMessagesFromTheBot;
import static dev.percolate.OnThePage.passes;
import static dev.percolate.OnThePage.press;
import static dev.percolate.OnThePage.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.percolate.testing.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people whose talks became more are asked, answer, and read that both call it mentoring, in a real browser.
final class TippingInBrowserScenario {
    private static final String ASKED = "What would you call it?";

    @TempDir
    private Path folder;

    @Test
    void bothReadThatBothCallItMentoring() {
        try (Stage stage = Stage.open("tipping_in_browser_" + System.nanoTime(), folder);
                Browser browser = Browser.open()) {
            stage.awaitOpeningScene();
            stage.passUntilMondayAfternoon();
            Actor ana = stage.as("Ana Sousa");
            Actor ben = stage.as("Ben Okafor");
            talkUntilBothAreAsked(stage, ana, ben);

            Page page = browser.page();
            page.setViewportSize(1280, 900);
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.navigate(stage.address());
            become(page, ana);
            openMessagesFromTheBot(page);
            assertThat(newest(page)).containsText(ASKED);
            browser.picture("tipping-01-question");
            press(newest(page), "Mentoring");
            assertThat(newest(page)).containsText("Noted, for your eyes only");
            browser.picture("tipping-02-noted");
            Locator home = openHome(page);
            assertThat(home).containsText("recurring");
            browser.picture("tipping-03-home");

            become(page, ben);
            openMessagesFromTheBot(page);
            press(newest(page), "Mentoring");
            assertThat(newest(page)).containsText("Noted, for your eyes only");
            passes(page, "A day");
            assertThat(newest(page)).containsText("You both call it mentoring.");
            browser.pictureForTheReadme("named");
            become(page, ana);
            openMessagesFromTheBot(page);
            assertThat(newest(page)).containsText("You both call it mentoring.");
            home = openHome(page);
            assertThat(home).containsText("You both named it on");
            browser.picture("tipping-04-home-named");
            open(page, "coffee");
            type(page, "/mentor ties");
            assertThat(dialog(page)).containsText("mentoring");
            browser.picture("tipping-05-ties");
            dismiss(page);
            assertThat(faults).isEmpty();
        }
    }

    private static void talkUntilBothAreAsked(Stage stage, Actor ana, Actor ben) {
        for (int talk = 0; talk < 20 && !(isAsked(ana) && isAsked(ben)); talk++) {
            note(ana, ben);
            note(ben, ana);
            stage.pass(Duration.ofDays(Math.max(3, 14 - 2 * talk)));
        }
    }

    private static boolean isAsked(Actor person) {
        return person.reads(Actor.BOT).stream().anyMatch(words -> words.contains(ASKED));
    }

    private static void note(Actor author, Actor other) {
        author.types("#coffee", "/mentor log");
        author.submits(Map.of("With whom?", other.id(), "About how long?", "30 to 60 minutes"));
        author.pressesInModal("5 Wholly");
        author.pressesInModal("5 Very much");
        author.closesModal();
    }
}
