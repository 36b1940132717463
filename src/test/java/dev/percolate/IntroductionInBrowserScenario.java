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

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.percolate.testing.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole introduction, clicked through in a real browser. Its pictures are left in `target/screenshots`.
final class IntroductionInBrowserScenario {
    private static final Pattern A_TIME = Pattern.compile(" works$");

    @TempDir
    private Path folder;

    @Test
    void leadsFromAQuestionToACoffeeAndToHome() throws Exception {
        try (Stage stage = Stage.open("introduction_in_browser", folder);
                Browser browser = Browser.open()) {
            stage.awaitOpeningScene();
            stage.passUntilMondayAfternoon();
            Page page = browser.page();
            page.setViewportSize(1280, 900);
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            Actor ana = stage.as("Ana Sousa");
            Actor ben = stage.as("Ben Okafor");
            page.navigate(stage.address());

            bothSayYes(page, browser, ana, ben);
            agreeOnATime(page, browser, ana, ben);
            sayHowItWent(page, browser, ana, ben);
            lookAtHome(page, browser, ana);
            assertThat(faults).isEmpty();
        }
    }

    private static void bothSayYes(Page page, Browser browser, Actor ana, Actor ben) {
        become(page, ana);
        open(page, "coffee");
        type(page, "/coffee now");
        dialog(page).getByLabel("I would like to learn or talk about").fill("Saying no to a customer");
        press(dialog(page), "Join and introduce me");
        assertThat(dialog(page)).containsText("you'll find it in our direct messages");
        press(dialog(page), "Close");
        assertThat(dialog(page)).hasCount(0);

        become(page, ben);
        openMessagesFromTheBot(page);
        press(newest(page), "I'd like this");
        assertThat(newest(page)).containsText("Noted, for your eyes only");
        browser.picture("introduction-01-ben-said-yes");
        become(page, ana);
        openMessagesFromTheBot(page);
        assertThat(newest(page)).containsText("Ben Okafor");
        browser.picture("introduction-02-ana-is-asked");
        press(page.getByTestId("message").first(), "I'd like this");
        assertThat(page.getByText("Noted, for your eyes only")).isVisible();
        browser.picture("introduction-03-ana-said-yes");
    }

    private static void agreeOnATime(Page page, Browser browser, Actor ana, Actor ben) throws Exception {
        open(page, "Ben Okafor");
        assertThat(page.getByTestId("message")).hasCount(1);
        browser.picture("introduction-04-together");
        Locator times = page.getByTestId("message")
                .first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(A_TIME));
        assertThat(times).hasCount(3);
        times.nth(0).click();
        assertThat(newest(page)).containsText("suits you: noted");
        browser.picture("introduction-05-first-tap");

        become(page, ben);
        open(page, "Ana Sousa");
        times.nth(1).click();
        assertThat(newest(page)).containsText("The other can make");
        browser.picture("introduction-06-other-tap");
        newest(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(A_TIME))
                .click();
        Locator invitation =
                page.getByTestId("message").filter(new Locator.FilterOptions().setHasText("It suits you both"));
        assertThat(invitation).isVisible();
        Locator file = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download coffee.ics"));
        Download download = page.waitForDownload(file::click);
        assertThat(Files.readString(download.path())).contains("SUMMARY:Coffee: Ana Sousa and Ben Okafor");
        page.getByText("Look inside").click();
        browser.picture("introduction-07-invitation");
        times.nth(2).click();
        assertThat(newest(page)).containsText("You're set for");
        browser.picture("introduction-08-tapped-again");
        become(page, ana);
        open(page, "Ben Okafor");
        browser.picture("introduction-09-invitation-as-ana");
    }

    private static void sayHowItWent(Page page, Browser browser, Actor ana, Actor ben) {
        passes(page, "A week");
        passes(page, "A week");
        become(page, ana);
        openMessagesFromTheBot(page);
        assertThat(newest(page)).containsText("Did you meet?");
        browser.picture("introduction-10-did-you-meet");
        press(newest(page), "Yes, we met");
        assertThat(newest(page)).containsText("Roughly how long");
        browser.picture("introduction-11-how-long");
        press(newest(page), "30 to 60 minutes");
        assertThat(newest(page)).containsText("press another answer above");
        browser.picture("introduction-12-noted");
        become(page, ben);
        openMessagesFromTheBot(page);
        assertThat(newest(page)).containsText("Did you meet?");
        browser.picture("introduction-13-ben-is-asked-too");
    }

    private static void lookAtHome(Page page, Browser browser, Actor ana) {
        become(page, ana);
        Locator home = openHome(page);
        assertThat(home).containsText("You said you met, for 30 to 60 minutes.");
        browser.picture("introduction-14-home");
        press(home, "See where you stand");
        assertThat(dialog(page)).containsText("You're in");
        browser.picture("introduction-15-lines-and-state");
        dismiss(page);
        press(home, "Pause until a date");
        assertThat(dialog(page)).containsText("Back in on");
        browser.picture("introduction-16-pause");
        dismiss(page);
        press(home, "Leave");
        assertThat(dialog(page)).containsText("Leave the introductions?");
        browser.picture("introduction-17-leave");
        press(dialog(page), "Stay");
        assertThat(dialog(page)).hasCount(0);

        press(home, "Open the list");
        assertThat(dialog(page)).containsText("Nobody is on your list.");
        browser.picture("introduction-18-private-list");
        dialog(page).getByLabel("Keep somebody else apart").selectOption("Kenji Tanaka");
        press(dialog(page), "Keep apart");
        assertThat(dialog(page).getByText("Take off the list")).isVisible();
        assertThat(dialog(page).getByText("Take off the list")).isEnabled();
        browser.picture("introduction-19-somebody-on-the-list");
        dismiss(page);
        assertThat(home).containsText("One person is on your list.");

        press(home, "Show it");
        assertThat(dialog(page)).containsText("This is all I keep about you");
        browser.picture("introduction-20-what-is-stored");
        press(dialog(page), "Download");
        assertThat(dialog(page)).containsText("This link works once");
        browser.picture("introduction-21-download");
        Page file = page.waitForPopup(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the page"))
                        .click());
        file.screenshot(new Page.ScreenshotOptions().setPath(Browser.pictureFile("introduction-22-download-page")));
        var saved = file.waitForDownload(
                () -> file.getByRole(AriaRole.BUTTON).first().click());
        org.assertj.core.api.Assertions.assertThat(saved.suggestedFilename()).endsWith(".json");
        file.close();
        page.keyboard().press("Escape");
        assertThat(dialog(page)).containsText("This is all I keep about you");
        press(dialog(page), "Erase everything");
        assertThat(page.getByText("Erase everything I keep about you?")).isVisible();
        browser.picture("introduction-23-erase");
        press(dialog(page).last(), "Erase everything");
        assertThat(dialog(page)).containsText("What I kept about you is erased.");
        browser.picture("introduction-24-erased");
        dismiss(page);
        assertThat(home).containsText("To begin");
        browser.picture("introduction-25-home-erased");
    }
}
