package dev.percolate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.percolate.OnThePage.become;
import static dev.percolate.OnThePage.dialog;
import static dev.percolate.OnThePage.newest;
import static dev.percolate.OnThePage.open;
import static dev.percolate.OnThePage.openHome;
import static dev.percolate.OnThePage.openMessagesFromTheBot;
import static dev.percolate.OnThePage.press;
import static dev.percolate.OnThePage.type;
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

/// What two people say of how they like to meet, from the form to their conversation, in a real browser. Its pictures
/// are left in `target/screenshots`.
final class PreferencesInBrowserScenario {
    private static final Pattern A_TIME = Pattern.compile(" works$");

    @TempDir
    private Path folder;

    @Test
    void leadsFromTheFormToTheirConversation() {
        try (Stage stage = Stage.open("preferences_in_browser", folder);
                Browser browser = Browser.open()) {
            stage.awaitOpeningScene();
            stage.passUntilMondayAfternoon();
            Page page = browser.page();
            page.setViewportSize(1280, 1300);
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            Actor ana = stage.as("Ana Sousa");
            Actor ben = stage.as("Ben Okafor");
            page.navigate(stage.address());

            bothDescribeThemselves(page, browser, ana, ben);
            bothSayYes(page, browser, ana, ben);
            readTheirFirstWords(page, browser);
            become(page, ana);
            assertThat(openHome(page))
                    .containsText("What I'd bring that is different: “Nights in a restaurant kitchen”");
            browser.picture("preferences-05-home");
            assertThat(faults).isEmpty();
        }
    }

    private static void bothDescribeThemselves(Page page, Browser browser, Actor ana, Actor ben) {
        become(page, ben);
        open(page, "coffee");
        type(page, "/coffee");
        dialog(page).getByLabel("I would like to learn or talk about").fill("What a kitchen teaches");
        dialog(page).getByLabel("How long I like to talk").selectOption("15 minutes");
        dialog(page).getByLabel("How I like to meet").selectOption("On a call");
        dialog(page).getByLabel("How I like to meet").scrollIntoViewIfNeeded();
        browser.picture("preferences-01-form");
        press(dialog(page), "Save my profile");
        assertThat(dialog(page)).hasCount(0);

        become(page, ana);
        open(page, "coffee");
        type(page, "/coffee now");
        dialog(page).getByLabel("What I'd bring that is different").fill("Nights in a restaurant kitchen");
        dialog(page).getByLabel("How long I like to talk").selectOption("An hour");
        dialog(page).getByLabel("How I like to meet").selectOption("On a call");
        browser.picture("preferences-02-join");
        press(dialog(page), "Join and introduce me");
        assertThat(dialog(page)).containsText("you'll find it in our direct messages");
        press(dialog(page), "Close");
        assertThat(dialog(page)).hasCount(0);
    }

    private static void bothSayYes(Page page, Browser browser, Actor ana, Actor ben) {
        become(page, ben);
        openMessagesFromTheBot(page);
        assertThat(newest(page)).containsText("15 minutes, when it suits you both.");
        assertThat(newest(page)).containsText("is different is “Nights in a restaurant kitchen”");
        browser.picture("preferences-03-ben-is-asked");
        press(newest(page), "I'd like this");
        assertThat(newest(page)).containsText("Noted, for your eyes only");
        become(page, ana);
        openMessagesFromTheBot(page);
        assertThat(newest(page)).containsText("Ben Okafor");
        press(page.getByTestId("message").first(), "I'd like this");
        assertThat(page.getByText("Noted, for your eyes only")).isVisible();
    }

    private static void readTheirFirstWords(Page page, Browser browser) {
        open(page, "Ben Okafor");
        assertThat(newest(page)).containsText("On a call: that is how you both like it.");
        assertThat(newest(page)).containsText("suits you for 15 minutes");
        assertThat(newest(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(A_TIME)))
                .hasCount(3);
        browser.picture("preferences-04-together");
    }
}
