package dev.percolate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.percolate.testing.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ana logs a conversation with Ben on the page, says how it was, changes it and deletes it. The pictures are left in
/// `target/screenshots`.
final class LogInBrowserScenario {
    @TempDir
    private Path folder;

    @Test
    void keepsALogOfConversations() {
        try (Stage stage = Stage.open("log_in_browser", folder);
                Browser browser = Browser.open()) {
            stage.awaitOpeningScene();
            Page page = browser.page();
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.navigate(stage.address());
            OnThePage.become(page, stage.as("Ana Sousa"));
            OnThePage.open(page, "coffee");
            OnThePage.type(page, "/mentor log @Ben");
            Locator dialog = OnThePage.dialog(page);
            assertThat(dialog).containsText("With whom?");
            browser.picture("log-form");

            OnThePage.press(dialog, "Keep");
            assertThat(dialog).containsText("How open could you be?");
            assertThat(dialog).containsText("Ben Okafor");
            browser.picture("log-kept");
            OnThePage.press(dialog, "4 Quite");
            assertThat(dialog).containsText("You said: 4 Quite.");
            OnThePage.press(dialog, "5 Very much");
            assertThat(dialog).containsText("You said: 5 Very much.");
            browser.picture("log-marked");
            OnThePage.press(dialog, "Close");

            Locator home = OnThePage.openHome(page);
            assertThat(home).containsText("Your conversations");
            assertThat(home).containsText("How open you could be: 4 of 5");
            browser.picture("log-home");
            OnThePage.press(home, "My mentoring year");
            assertThat(dialog).containsText("1 conversation");
            browser.picture("log-year");
            OnThePage.press(dialog, "Download as a table");
            assertThat(dialog).containsText("This link works once");
            browser.picture("log-download");
            OnThePage.press(dialog, "Close");
            assertThat(dialog).containsText("1 conversation");
            OnThePage.press(dialog, "Close");
            assertThat(dialog).hasCount(0);
            takesItOut(page, browser, home);
            assertThat(faults).isEmpty();
        }
    }

    private static void takesItOut(Page page, Browser browser, Locator home) {
        Locator dialog = OnThePage.dialog(page);
        OnThePage.press(home, "All my conversations");
        assertThat(dialog).containsText("1 conversation, the latest on");
        browser.picture("log-people");
        OnThePage.press(dialog, "Show my notes");
        assertThat(dialog).containsText("Back to all people");
        browser.picture("log-with");
        OnThePage.press(dialog, "Change");
        dialog.getByLabel("A line for yourself").fill("Ask less, listen more.");
        browser.picture("log-change");
        OnThePage.press(dialog, "Keep");
        assertThat(dialog).containsText("Your line: Ask less, listen more.");
        OnThePage.press(dialog, "Delete");
        browser.picture("log-delete");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete it"))
                .click();
        assertThat(dialog).containsText("Your log is empty");
        browser.picture("log-empty");
        OnThePage.dismiss(page);
        assertThat(home).containsText(Pattern.compile("Keep it in a log that only you see"));
    }
}
