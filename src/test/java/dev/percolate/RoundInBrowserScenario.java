package dev.percolate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.percolate.testing.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ana sets up rounds on the page. Its pictures are left in `target/screenshots`.
final class RoundInBrowserScenario {
    @TempDir
    private Path folder;

    @Test
    void setsUpRoundsAndSeesOneOver() {
        try (Stage stage = Stage.open("round_in_browser", folder);
                Browser browser = Browser.open()) {
            stage.awaitOpeningScene();
            stage.passUntilMondayAfternoon();
            Page page = browser.page();
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.navigate(stage.address());
            OnThePage.open(page, "coffee");
            OnThePage.type(page, "/coffee setup");
            Locator dialog = OnThePage.dialog(page);
            assertThat(dialog).containsText("Coffee rounds");
            pictures(page, browser, "round-form");
            staysInSight(page, dialog);

            dialog.getByLabel("At what time").fill("09:30");
            dialog.getByLabel("No rounds from").fill("2026-01-03");
            OnThePage.press(dialog, "See what will happen");
            assertThat(dialog).containsText("Please choose the last day too");
            dialog.getByLabel("No rounds from").fill("");
            OnThePage.press(dialog, "See what will happen");
            assertThat(dialog).containsText("at 09:30 (Lisbon)");
            pictures(page, browser, "round-preview");
            OnThePage.press(dialog, "Change something");
            assertThat(dialog.getByLabel("At what time")).hasValue("09:30");
            OnThePage.press(dialog, "See what will happen");
            OnThePage.press(dialog, "Begin rounds");
            assertThat(dialog).containsText("The next round of");
            browser.picture("round-begun");
            OnThePage.dismiss(page);

            OnThePage.type(page, "/coffee setup");
            assertThat(dialog).containsText("You look after them.");
            browser.picture("round-form-existing");
            OnThePage.dismiss(page);
            OnThePage.type(page, "/coffee");
            assertThat(dialog).containsText("Rounds:");
            browser.picture("round-in-coffee");
            OnThePage.dismiss(page);

            stage.pass(Duration.ofDays(18));
            assertThat(page.getByTestId("message").last()).containsText("Round 1 is over");
            pictures(page, browser, "round-closed");
            assertThat(OnThePage.openHome(page)).containsText("You look after");
            pictures(page, browser, "round-home");
            assertThat(faults).isEmpty();
        }
    }

    /// Below the guide, on the smallest of screens.
    private static void staysInSight(Page page, Locator dialog) {
        page.setViewportSize(390, 780);
        assertThat(dialog).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        page.setViewportSize(1280, 800);
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
