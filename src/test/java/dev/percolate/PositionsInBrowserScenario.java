package dev.percolate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.percolate.testing.Browser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Aroha uploads a list on the page. Its pictures are left in `target/screenshots`.
final class PositionsInBrowserScenario {
    private static final String LIST = """
            user,department,place,manager,start date,level,salary
            @ana,Brand,Porto,Elif Yılmaz,2022-05-02,3,1
            U0BENOKAFO,Support,Lagos,,2019-11-04,4,1
            Diego Ramírez,Platform,Bogotá,@elif,,2,1
            """;
    private static final String FAULTY = """
            user,department,manager,start date,level
            @anna,Design,@elif,2022-05-02,3
            @ben,Support,@lucia,4.11.2019,4
            @lucia,Support,@ben,,senior
            @grace,Finance,,,
            """;

    @TempDir
    private Path folder;

    @Test
    void uploadsAListSeesWhatIsWrongAndUsesTheRightOne() {
        try (Stage stage = Stage.open("positions_in_browser", folder);
                Browser browser = Browser.open()) {
            stage.awaitOpeningScene();
            Page page = browser.page();
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.navigate(stage.address());
            OnThePage.become(page, stage.as("Aroha Ngata"));
            OnThePage.open(page, "coffee");
            OnThePage.type(page, "/coffee people");
            Locator dialog = OnThePage.dialog(page);
            assertThat(dialog).containsText("Who sees it");
            pictures(page, browser, "positions-start");
            OnThePage.press(dialog, "Which columns?");
            assertThat(dialog).containsText("The first line names the columns");
            browser.picture("positions-columns");
            page.keyboard().press("Escape");
            assertThat(dialog).containsText("Who sees it");

            OnThePage.press(dialog, "Check the file");
            assertThat(dialog).containsText("Please choose one.");
            adds(dialog, "people.csv", FAULTY);
            OnThePage.press(dialog, "Check the file");
            assertThat(dialog).containsText("3 rows can't be used as they are");
            assertThat(dialog).containsText("Line 3: 4.11.2019 is no start date I can use");
            pictures(page, browser, "positions-faulty");

            assertThat(dialog.locator(".given li")).hasCount(0);
            adds(dialog, "people-2.csv", LIST);
            OnThePage.press(dialog, "Check the file");
            assertThat(dialog).containsText("Nothing is wrong with the list");
            assertThat(dialog).containsText("Not read, and not kept: salary");
            pictures(page, browser, "positions-found");
            OnThePage.press(dialog, "Use this list");
            assertThat(dialog).containsText("The list is in use: 3 people");
            browser.picture("positions-used");
            OnThePage.press(dialog, "Close");
            assertThat(dialog).hasCount(0);

            OnThePage.become(page, stage.as("Ana Sousa"));
            OnThePage.press(OnThePage.openHome(page), "Show it");
            assertThat(dialog).containsText("Department: Brand");
            pictures(page, browser, "positions-own-data");
            assertThat(faults).isEmpty();
        }
    }

    private static void adds(Locator dialog, String name, String text) {
        dialog.getByLabel("A CSV file")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(dialog).containsText(name + " is added.");
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
