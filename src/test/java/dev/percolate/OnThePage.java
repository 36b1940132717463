package dev.percolate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// What a visitor does on the sandbox's page, by the words they see. Each waits until the page shows that it was done.
final class OnThePage {
    private OnThePage() {}

    static void become(Page page, Actor person) {
        page.getByTestId("person-switcher").selectOption(person.id());
        assertThat(page).hasTitle(Pattern.compile("^(\\(\\d+\\) )?" + person.name() + " · .*"));
    }

    static void open(Page page, String conversation) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Conversations"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(conversation))
                .click();
        assertThat(page.locator("#place")).containsText(conversation);
    }

    static void openMessagesFromTheBot(Page page) {
        open(page, Actor.BOT);
    }

    static Locator openHome(Page page) {
        openMessagesFromTheBot(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Home"))
                .click();
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Home"));
    }

    static void type(Page page, String text) {
        page.getByTestId("composer").fill(text);
        page.getByTestId("composer").press("Enter");
    }

    static void press(Locator where, String button) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /// The clock runs by itself: that it shows another minute does not say that the time has passed.
    static void passes(Page page, String time) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(time + " passes"))
                .click();
        assertThat(page.locator("#top").getByRole(AriaRole.STATUS)).containsText("It is now");
    }

    static Locator newest(Page page) {
        return page.getByTestId("message").last();
    }

    static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    static void dismiss(Page page) {
        page.keyboard().press("Escape");
        assertThat(dialog(page)).hasCount(0);
    }
}
