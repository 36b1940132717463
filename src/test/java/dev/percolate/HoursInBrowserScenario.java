package dev.percolate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.percolate.testing.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ana says on the page when she works. The pictures are left in `target/screenshots`.
final class HoursInBrowserScenario {
    @TempDir
    private Path folder;

    @Test
    void saysWhenSheWorksAndGoesBack() {
        try (Stage stage = Stage.open("hours_in_browser", folder);
                Browser browser = Browser.open()) {
            stage.awaitOpeningScene();
            Page page = browser.page();
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.navigate(stage.address());
            OnThePage.become(page, stage.as("Ana Sousa"));
            OnThePage.open(page, "coffee");
            OnThePage.type(page, "/coffee hours");
            Locator dialog = OnThePage.dialog(page);
            assertThat(dialog).containsText("When do you work?");
            browser.picture("hours-usual");

            dialog.getByLabel("Friday").uncheck();
            dialog.getByLabel("From").fill("08:00");
            dialog.getByLabel("To", new Locator.GetByLabelOptions().setExact(true))
                    .fill("08:30");
            OnThePage.press(dialog, "Keep these hours");
            assertThat(dialog).containsText("Please leave at least an hour");
            assertThat(dialog.getByLabel("Friday")).not().isChecked();
            browser.picture("hours-refused");
            dialog.getByLabel("To", new Locator.GetByLabelOptions().setExact(true))
                    .fill("14:00");
            OnThePage.press(dialog, "Keep these hours");
            assertThat(dialog).containsText("Monday to Thursday, 08:00 to 14:00");
            browser.picture("hours-kept");
            OnThePage.press(dialog, "Close");
            assertThat(dialog).hasCount(0);

            Locator home = OnThePage.openHome(page);
            assertThat(home).containsText("Monday to Thursday, 08:00 to 14:00, on Lisbon time");
            browser.picture("hours-home");
            OnThePage.press(home, "Change my hours");
            assertThat(dialog.getByLabel("Friday")).not().isChecked();
            browser.picture("hours-own");
            OnThePage.press(dialog, "Back to Monday to Friday, nine to five");
            assertThat(dialog).containsText("Monday to Friday, 09:00 to 17:00");
            OnThePage.press(dialog, "Close");
            assertThat(home).containsText("Monday to Friday, 09:00 to 17:00, on Lisbon time");
            assertThat(faults).isEmpty();
        }
    }
}
