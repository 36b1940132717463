package dev.percolate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.percolate.OnThePage.become;
import static dev.percolate.OnThePage.dialog;
import static dev.percolate.OnThePage.newest;
import static dev.percolate.OnThePage.open;
import static dev.percolate.OnThePage.openMessagesFromTheBot;
import static dev.percolate.OnThePage.passes;
import static dev.percolate.OnThePage.press;
import static dev.percolate.OnThePage.type;

import com.microsoft.playwright.Page;
import dev.percolate.testing.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A colleague's idea, clicked through in a real browser. Its pictures are left in `target/screenshots`.
final class ConnectionInBrowserScenario {
    @TempDir
    private Path folder;

    @Test
    void leadsFromAnIdeaToAWordOnTheDayThatWasTold() {
        try (Stage stage = Stage.open("connection_in_browser", folder);
                Browser browser = Browser.open()) {
            stage.awaitOpeningScene();
            stage.passUntilMondayAfternoon();
            Page page = browser.page();
            page.setViewportSize(1280, 900);
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.navigate(stage.address());

            hasAnIdea(page, browser, stage.as("Elif Yılmaz"));
            bothSayYes(page, browser, stage.as("Grace Mwangi"), stage.as("Hugo Lindqvist"));
            hears(page, browser, stage.as("Elif Yılmaz"));
            org.assertj.core.api.Assertions.assertThat(faults).isEmpty();
        }
    }

    private static void hasAnIdea(Page page, Browser browser, Actor elif) {
        become(page, elif);
        open(page, "coffee");
        page.getByTestId("composer").fill("/coffee in");
        browser.picture("connection-01-command");
        type(page, "/coffee introduce @Grace Mwangi for what she knows about budgets");
        assertThat(dialog(page)).containsText("Who should meet?");
        dialog(page).getByLabel("The other").selectOption("Noah Fischer");
        browser.picture("connection-02-form");
        press(dialog(page), "Introduce them");
        assertThat(dialog(page)).containsText("is here as a guest");
        browser.picture("connection-03-guest");
        dialog(page).getByLabel("The other").selectOption("Hugo Lindqvist");
        press(dialog(page), "Introduce them");
        assertThat(dialog(page)).containsText("Thank you, I'll see to it.");
        browser.picture("connection-04-noted");
        press(dialog(page), "Close");
        assertThat(dialog(page)).hasCount(0);
        type(page, "/coffee introduce @Grace Mwangi @Hugo Lindqvist");
        assertThat(newest(page)).containsText("Thank you, I'll see to it.");
        browser.picture("connection-05-whisper");
    }

    private static void bothSayYes(Page page, Browser browser, Actor grace, Actor hugo) {
        for (Actor one : List.of(grace, hugo)) {
            become(page, one);
            openMessagesFromTheBot(page);
            assertThat(newest(page)).containsText("Elif Yılmaz thinks you and");
            browser.picture(
                    "connection-06-" + one.name().split(" ")[0].toLowerCase(java.util.Locale.ROOT) + "-is-asked");
            press(newest(page), "Why us?");
            assertThat(dialog(page)).containsText("asked me to.");
            browser.picture("connection-07-why-us");
            press(dialog(page), "Close");
            assertThat(dialog(page)).hasCount(0);
            press(newest(page), "I'd like this");
            assertThat(newest(page)).containsText("Noted, for your eyes only");
        }
        open(page, "Grace Mwangi");
        assertThat(newest(page)).containsText("introduced you.");
        browser.picture("connection-08-together");
    }

    private static void hears(Page page, Browser browser, Actor elif) {
        passes(page, "A week");
        passes(page, "A day");
        become(page, elif);
        openMessagesFromTheBot(page);
        assertThat(newest(page)).containsText("Your idea came about");
        browser.picture("connection-09-told");
    }
}
