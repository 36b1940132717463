package dev.percolate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.percolate.OnThePage.become;
import static dev.percolate.OnThePage.open;
import static dev.percolate.OnThePage.openMessagesFromTheBot;
import static dev.percolate.OnThePage.passes;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The README's walk, clicked through in a real browser. Its pictures are left in `target/screenshots`; the README's is
/// replaced with `-Dapprove=true`.
final class FirstMinuteInBrowserScenario {
    @TempDir
    private Path folder;

    @Test
    void leadsANewcomerToTwoProposals() throws Exception {
        try (Stage stage = Stage.open("first_minute_in_browser", folder);
                Browser browser = Browser.open()) {
            stage.awaitOpeningScene();
            Page page = browser.page();
            List<String> outside = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(stage.address()) && !request.url().startsWith("data:")) {
                    outside.add(request.url());
                }
            });

            page.navigate(stage.address());
            become(page, stage.as("Ana Sousa"));
            open(page, "coffee");
            type(page, "/coffee help");
            assertThat(page.getByText("Only visible to you")).isVisible();
            browser.picture("help");

            type(page, "/coffee pause tomorrow");
            assertThat(page.getByText("year-month-day").first()).isVisible();

            type(page, "/coffee now");
            Locator form = page.getByRole(AriaRole.DIALOG);
            form.getByLabel("I can help with").fill("A first sketch of a product roadmap");
            form.getByLabel("I would like to learn or talk about").fill("Saying no to a customer");
            browser.picture("join");
            press(form, "Join and introduce me");
            assertThat(form).containsText("you'll find it in our direct messages");
            press(form, "Close");
            assertThat(form).hasCount(0);

            openMessagesFromTheBot(page);
            Locator toAna = page.getByTestId("message").first();
            assertThat(toAna).containsText("Ben Okafor");
            press(toAna, "I'd like this");
            assertThat(page.getByTestId("message").last()).containsText("Noted, for your eyes only");
            browser.picture("answered");
            press(toAna, "Why us?");
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Saying no to a customer");
            browser.picture("why-us");
            OnThePage.dismiss(page);

            become(page, stage.as("Ben Okafor"));
            openMessagesFromTheBot(page);
            assertThat(page.getByTestId("message")).hasCount(1);
            assertThat(page.getByTestId("message").last()).containsText("Ana Sousa");
            browser.pictureForTheReadme("proposal");

            passes(page, "A week");
            assertThat(page.getByTestId("message")).hasCount(1);
            assertThat(outside).as("requests that leave this machine").isEmpty();
        }
    }
}
