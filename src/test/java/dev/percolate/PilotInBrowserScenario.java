package dev.percolate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.percolate.testing.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ana sees a sample recap, tries rounds out for four weeks, reads what came of it and goes on. Its pictures are left
/// in
/// `target/screenshots`.
final class PilotInBrowserScenario {
    private static final String COFFEE = "#coffee";

    @TempDir
    private Path folder;

    @Test
    void playsAPilotToItsRecap() {
        try (Stage stage = Stage.open("pilot", folder);
                Browser browser = Browser.open()) {
            stage.awaitOpeningScene();
            stage.passUntilMondayAfternoon();
            Actor ana = stage.as("Ana Sousa");
            stage.as("Kenji Tanaka").types(COFFEE, "/coffee join");
            ana.types(COFFEE, "/coffee join");
            List<String> faults = new ArrayList<>();
            Page page = browser.page();
            page.onPageError(faults::add);

            startsAfterSeeingWhatWillHappen(stage, page, browser);
            stage.pass(Duration.ofDays(2));
            everybody(stage, "I'd like this");
            ana.types(COFFEE, "/coffee setup");
            assertThat(ana.modalWords()).contains("A pilot", "nothing goes on after that unless you press so");
            ana.closesModal();
            for (int week = 0; week < 7; week++) {
                stage.passUntil(OffsetDateTime.parse(stage.now()).toInstant().plus(Duration.ofDays(7)));
                everybody(stage, "I'd like this");
                everybody(stage, "Yes, we met");
            }
            stage.pass(Duration.ofDays(3));

            assertThat(ana.reads(COFFEE))
                    .filteredOn(line -> line.contains("the four-week pilot is over"))
                    .hasSize(1);
            assertThat(ana.messages(Actor.BOT).stream().map(Shown::words).filter(text -> text.contains("The pilot of")))
                    .hasSize(1);
            readsTheRecapAndGoesOn(stage, page, browser);
            assertThat(faults).isEmpty();
        }
    }

    private static void startsAfterSeeingWhatWillHappen(Stage stage, Page page, Browser browser) {
        page.navigate(stage.address());
        OnThePage.open(page, "coffee");
        OnThePage.type(page, "/coffee setup");
        Locator dialog = OnThePage.dialog(page);
        assertThat(dialog).containsText("You can also try them out first");
        browser.picture("pilot-offered");
        OnThePage.press(dialog, "See a sample recap");
        assertThat(dialog).containsText("all its figures are made up");
        browser.picture("pilot-sample");
        page.keyboard().press("Escape");
        assertThat(dialog).containsText("You can also try them out first");
        OnThePage.dismiss(page);

        OnThePage.type(page, "/coffee pilot");
        assertThat(dialog).containsText("for four weeks");
        browser.picture("pilot-form");
        OnThePage.press(dialog, "See what will happen");
        assertThat(dialog).containsText("nothing goes on afterwards unless you press so");
        browser.picture("pilot-preview");
        OnThePage.press(dialog, "Start the pilot");
        assertThat(dialog).containsText("A pilot until");
        OnThePage.dismiss(page);
    }

    private static void readsTheRecapAndGoesOn(Stage stage, Page page, Browser browser) {
        page.navigate(stage.address());
        OnThePage.openMessagesFromTheBot(page);
        Locator recap = page.getByText("People who took part: about 10").last();
        assertThat(recap).isVisible();
        recap.scrollIntoViewIfNeeded();
        browser.picture("pilot-recap");
        Actor ana = stage.as("Ana Sousa");
        ana.types(COFFEE, "/coffee stats");
        assertThat(ana.modalWords()).contains("The pilot,", "People who took part: about 10");
        ana.closesModal();
        ana.presses(Actor.BOT, "Go on with rounds");
        ana.submits(Map.of());
        ana.submits(Map.of());
        assertThat(ana.modalWords()).contains("The next round of");
        ana.closesModal();
    }

    /// Whoever sees this button from the bot presses the newest such one.
    private static void everybody(Stage stage, String button) {
        for (Actor person : stage.people()) {
            boolean sees = person.messages(Actor.BOT).stream()
                    .anyMatch(message -> Shown.button(message, button).isPresent());
            if (sees) {
                person.presses(Actor.BOT, button);
            }
        }
    }
}
