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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What passes between Ana and Ben about their conversation, on the page: thanks that were previewed, a question that
/// is answered, and a note that begins at a message. The pictures are left in `target/screenshots`.
final class ThankInBrowserScenario {
    private static final String WORDS =
            "You asked one question in the review, and waited. I have asked it in every review since.";

    @TempDir
    private Path folder;

    private Stage stage;
    private Browser browser;
    private Page page;
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void open() {
        stage = Stage.open("thank_in_browser_" + System.nanoTime(), folder);
        browser = Browser.open();
        stage.awaitOpeningScene();
        stage.passUntilMondayAfternoon();
        page = browser.page();
        page.onPageError(faults::add);
        page.navigate(stage.address());
        OnThePage.become(page, stage.as("Ana Sousa"));
        OnThePage.open(page, "coffee");
    }

    @AfterEach
    void close() {
        browser.close();
        stage.close();
    }

    private Locator logged() {
        OnThePage.type(page, "/mentor log @Ben");
        Locator dialog = OnThePage.dialog(page);
        OnThePage.press(dialog, "Keep");
        assertThat(dialog).containsText("How open could you be?");
        return dialog;
    }

    private void benReads() {
        OnThePage.become(page, stage.as("Ben Okafor"));
        OnThePage.openMessagesFromTheBot(page);
    }

    @Test
    void thanksInWordsThatWerePreviewed() {
        Locator dialog = logged();
        OnThePage.press(dialog, "Thank them");
        assertThat(dialog).containsText("To Ben Okafor");
        dialog.getByLabel("In your own words").fill(WORDS);
        browser.picture("thank-form");
        OnThePage.press(dialog, "Preview");
        assertThat(dialog).containsText("Nothing is sent yet");
        assertThat(dialog).containsText(WORDS);
        browser.picture("thank-preview");
        OnThePage.press(dialog, "Change it first");
        assertThat(dialog.getByLabel("In your own words")).hasValue(WORDS);
        OnThePage.press(dialog, "Preview");
        OnThePage.press(dialog, "Send it");
        assertThat(dialog).containsText("On its way to Ben Okafor");
        browser.picture("thank-sent");

        benReads();
        assertThat(OnThePage.newest(page)).containsText("Ana Sousa thanks you");
        assertThat(OnThePage.newest(page)).containsText(WORDS);
        browser.pictureForTheReadme("thank-you");
        assertThat(faults).isEmpty();
    }

    @Test
    void asksWhetherTheOtherAddsIt() {
        Locator dialog = logged();
        OnThePage.press(dialog, "Add it to both our logs");
        assertThat(dialog).containsText("Nothing is sent yet");
        browser.picture("confirm-window");
        OnThePage.press(dialog, "Ask them");
        assertThat(dialog).containsText("Noted.");
        browser.picture("confirm-noted");

        benReads();
        Locator question = OnThePage.newest(page);
        assertThat(question).containsText("would like it to be in yours, too");
        browser.picture("confirm-question");
        OnThePage.press(question, "Add it to my log");
        assertThat(OnThePage.newest(page)).containsText("Noted. If you added it, both logs say so");
        browser.picture("confirm-answered");
        Locator home = OnThePage.openHome(page);
        assertThat(home).containsText("Ana Sousa");
        browser.picture("confirm-home");
        assertThat(faults).isEmpty();
    }

    @Test
    void notesWhoHelpedFromTheirMessage() {
        OnThePage.become(page, stage.as("Ben Okafor"));
        OnThePage.open(page, "coffee");
        OnThePage.type(page, "Start from the number you trust, and say so.");
        assertThat(OnThePage.newest(page)).containsText("Start from the number");
        OnThePage.become(page, stage.as("Ana Sousa"));
        OnThePage.open(page, "coffee");
        Locator message = OnThePage.newest(page);
        message.hover();
        message.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More actions"))
                .click();
        browser.picture("helped-menu");
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("This helped me"))
                .click();
        Locator dialog = OnThePage.dialog(page);
        assertThat(dialog).containsText("With whom?");
        browser.picture("helped-form");
        OnThePage.press(dialog, "Keep");
        assertThat(dialog).containsText("Ben Okafor");
        assertThat(faults).isEmpty();
    }
}
