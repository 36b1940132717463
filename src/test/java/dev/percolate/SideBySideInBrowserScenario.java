package dev.percolate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.percolate.OnThePage.passes;
import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import dev.percolate.testing.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An introduction seen from both ends at once, by following the guide. Its pictures are left in `target/screenshots`;
/// the README's are replaced with `-Dapprove=true`.
final class SideBySideInBrowserScenario {
    private static final Pattern A_TIME = Pattern.compile(" works$");

    @TempDir
    private Path folder;

    @Test
    void followsTheGuideFromTheFirstStepToTheLast() throws Exception {
        try (Stage stage = Stage.open("side_by_side_in_browser", folder);
                Browser browser = Browser.open()) {
            stage.awaitOpeningScene();
            stage.passUntilMondayAfternoon();
            Page page = browser.page();
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.navigate(stage.address());
            asks(page, browser);
            FrameLocator ana = page.frameLocator("iframe >> nth=0");
            FrameLocator ben = page.frameLocator("iframe >> nth=1");

            bothSayYes(page, ana, ben, browser);
            agreeOnATime(page, ana, ben, browser);
            sayHowItWent(page, ana, ben);
            follow(page, "as Ben, look at the Home tab");
            assertThat(ben.locator("#home")).containsText("You said you met");
            assertThat(ben.locator("#home")).isFocused();
            guides(page, "Rounds · 1 of 2");
            assertThat(faults).isEmpty();
        }
    }

    /// Up to the two proposals nobody leaves the guide: it goes on telling what to do while a form is open.
    private static void asks(Page page, Browser browser) {
        guides(page, "A first coffee · 1 of 6");
        press(page.locator("#hint"), "Type it for me");
        assertThat(page.getByTestId("composer")).isFocused();
        assertThat(page.getByTestId("composer")).hasValue("/coffee now");
        page.keyboard().press("Enter");
        Locator form = page.getByRole(AriaRole.DIALOG);
        form.getByLabel("I would like to learn or talk about").fill("Saying no to a customer");
        guides(page, "press Join and introduce me");
        eventually(() -> {
            BoundingBox guide = page.locator("#hint").boundingBox();
            assertThat(form.boundingBox().y).isGreaterThan(guide.y + guide.height);
        });
        browser.picture("guide-beside-a-form");
        press(form, "Join and introduce me");
        assertThat(form).containsText("you'll find it in our direct messages");
        guides(page, "close the form");
        press(form, "Close");
        guides(page, "2 of 6");
    }

    private static void bothSayYes(Page page, FrameLocator ana, FrameLocator ben, Browser browser) throws Exception {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Side by side"))
                .click();
        assertThat(yes(ana)).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(yes(ben)).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(ana.getByTestId("message").last()).containsText("Ben Okafor");
        assertThat(ben.getByTestId("message").last()).containsText("Ana Sousa");
        guides(page, "press I’d like this on each side");
        browser.pictureForTheReadme("sandbox-side-by-side");
        yes(ana).click();
        assertThat(ana.getByTestId("message").last()).containsText("Noted, for your eyes only");
        guides(page, "as Ben, press one of the buttons");
        yes(ben).click();
    }

    private static void agreeOnATime(Page page, FrameLocator ana, FrameLocator ben, Browser browser) throws Exception {
        guides(page, "3 of 6");
        follow(page, "conversation of their own");
        assertThat(ana.locator("#place")).containsText("Ben Okafor");
        assertThat(ben.locator("#place")).containsText("Ana Sousa");
        assertThat(ana.getByTestId("message")).hasCount(1);
        assertThat(ana.getByTestId("message")).isFocused();
        guides(page, "tap the same time on each side");
        pictures(page, browser);
        time(ana).click();
        assertThat(ben.getByTestId("message").last()).containsText("Ana");
        guides(page, "3 of 6");
        guides(page, "as Ben, tap the same time, too");
        time(ben).click();
        for (FrameLocator one : List.of(ana, ben)) {
            assertThat(one.getByTestId("message").filter(new Locator.FilterOptions().setHasText("It suits you both")))
                    .isVisible();
        }
        guides(page, "4 of 6");
        guides(page, "let some days pass");
    }

    private static void sayHowItWent(Page page, FrameLocator ana, FrameLocator ben) {
        passes(page, "A week");
        passes(page, "A week");
        guides(page, "5 of 6");
        for (FrameLocator one : List.of(ana, ben)) {
            open(one, Actor.BOT);
            press(one.getByTestId("message").last(), "Yes, we met");
        }
        guides(page, "6 of 6");
    }

    /// The same place alone, by light, in the dark and on a phone; then back to both.
    private static void pictures(Page page, Browser browser) throws Exception {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("One person"))
                .click();
        assertThat(page.getByTestId("message")).hasCount(1);
        browser.pictureForTheReadme("sandbox-light");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        browser.pictureForTheReadme("sandbox-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(390, 780);
        browser.pictureForTheReadme("sandbox-phone");
        page.setViewportSize(1280, 800);
        page.goBack();
    }

    private static void guides(Page page, String words) {
        assertThat(page.locator("#hint")).containsText(words);
    }

    private static void follow(Page page, String link) {
        page.locator("#hint")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .click();
    }

    private static void open(FrameLocator pane, String conversation) {
        pane.getByRole(AriaRole.NAVIGATION, new FrameLocator.GetByRoleOptions().setName("Conversations"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(conversation))
                .click();
        assertThat(pane.locator("#place")).containsText(conversation);
    }

    private static void press(Locator where, String button) {
        OnThePage.press(where, button);
    }

    private static Locator yes(FrameLocator pane) {
        return pane.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("I'd like this"));
    }

    private static Locator time(FrameLocator pane) {
        return pane.getByTestId("message")
                .first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(A_TIME))
                .first();
    }
}
