package dev.percolate.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.percolate.sandbox.FakeBot.Received;
import dev.percolate.sandbox.FakeBot.Reply;
import dev.percolate.testing.Browser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every element and surface of Slack in a real browser, and what the bot then hears. Its pictures are left in
/// `target/screenshots`.
final class SurfacesInBrowserScenario extends InSandbox {
    private static final String MANY = "Zora Ödegaard";

    private static Browser browser;
    private static Page page;
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void openTheBrowser() {
        browser = Browser.open();
        page = browser.page();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void comeIntoCoffee() {
        page.onPageError(faults::add);
        page.setViewportSize(1280, 800);
        page.navigate(origin() + "/#" + ANA + "/" + COFFEE);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("#coffee")))
                .isVisible();
    }

    @AfterEach
    void nothingWentWrongOnThePage() {
        // What is still asked for would stand in the way of the next test's first day.
        page.navigate("about:blank");
        assertThat(faults).isEmpty();
    }

    @Test
    void everyElementOfAMessageTellsTheBotWhatWasChosen() throws Exception {
        SLACK.chatPostMessage(call -> call.channel(COFFEE).text("All of it").blocksAsString(SurfaceFixtures.message()));
        Locator message = page.getByTestId("message").last();
        message.getByLabel("A time").fill("09:30");
        hears("selected_time", "\"09:30\"");
        message.getByLabel("Date and time").fill("2026-07-06T09:30");
        hears("selected_date_time", "1783326600");
        message.getByLabel("A channel", exactly()).selectOption("#mentoring");
        hears("selected_channel", "\"C0MENTOR01\"");
        message.getByLabel("Some channels").selectOption("#general");
        hears("selected_channels", "[\"C0GENERAL1\"]");
        message.getByLabel("A conversation", exactly()).selectOption("Percolate");
        hears("selected_conversation", "\"D0ANASOUSA\"");
        assertThat(message.getByLabel("Public conversations").locator("option")).hasCount(5);
        message.getByLabel("Public conversations").selectOption("#coffee");
        hears("selected_conversations", "[\"C0COFFEE01\"]");
        message.getByLabel("Large").check();
        hears("selected_option", null);
        browser.picture("surfaces-message");
    }

    @Test
    void aChoiceThatWasDeclinedGoesBackToWhatItWas() throws Exception {
        SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Sure?").blocksAsString(SurfaceFixtures.confirmed()));
        Locator message = page.getByTestId("message").last();
        message.getByLabel("Small").click();
        press(page.locator("#confirm"), "No");
        assertThat(message.getByLabel("Small")).not().isChecked();
        message.getByLabel("Pace").selectOption("Monthly");
        press(page.locator("#confirm"), "No");
        assertThat(message.getByLabel("Pace")).hasValue("w");
        assertThat(BOT.received()).isEmpty();
        message.getByLabel("Pace").selectOption("Monthly");
        press(page.locator("#confirm"), "Yes");
        hears("selected_option", null);
        assertThat(message.getByLabel("Pace")).hasValue("m");
    }

    @Test
    void blocksAreDrawnAsSlackDrawsThem() throws Exception {
        SLACK.chatPostMessage(
                call -> call.channel(COFFEE).text("To read").blocksAsString(SurfaceFixtures.toRead(origin())));
        Locator message = page.getByTestId("message").last();
        assertThat(message.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(4))
                        .first())
                .hasText("Smaller");
        assertThat(message.locator(".rich li").first()).hasText("Ask Ben about @Ben Okafor");
        assertThat(message.locator(".rich strong").first()).hasText("bold");
        assertThat(message.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("A drawn cup")))
                .containsText("not loaded here");
        assertThat(message.locator("img[alt='A cup']")).hasCount(1);
        assertThat(message.getByRole(AriaRole.TABLE)).containsText("Weekly");
        assertThat(message.locator("pre")).hasCount(2);
        browser.picture("surfaces-to-read");
    }

    @Test
    void tablesAreDrawnAndWhatStandsBelowAnAnswerTellsTheBot() throws Exception {
        SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Seldom").blocksAsString(SurfaceFixtures.seldom()));
        Locator message = page.getByTestId("message").last();
        assertThat(message.getByRole(AriaRole.COLUMNHEADER)).hasText(new String[] {"Pace", "People"});
        assertThat(message.getByRole(AriaRole.CELL)).hasText(new String[] {"Weekly in @T0KETTLE", "4"});
        assertThat(message.getByRole(AriaRole.CELL).last()).hasCSS("text-align", "right");
        press(message, "Bad");
        hears("value", "\"bad\"");
        press(message, "Good");
        hears("value", "\"good\"");
        press(message, "Away");
        hears("value", "\"away\"");
        assertThat(last("block_actions").at("/actions/0/type").asText()).isEqualTo("icon_button");
        browser.picture("surfaces-seldom");
    }

    @Test
    void alertsSayHowGraveTheyAre() throws Exception {
        opensOnCommand(SurfaceFixtures.alerts());
        Locator notes = page.locator("#modal").getByRole(AriaRole.NOTE);
        assertThat(notes).containsText(new String[] {
            "Warning: Two are away.", "Error: Nobody is here.", "Success: All told.", "Just so."
        });
        browser.picture("surfaces-alerts");
        page.keyboard().press("Escape");
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyInputOfAModalIsSentInSlacksShape() throws Exception {
        opensOnCommand(SurfaceFixtures.modal());
        Locator form = page.locator("#modal");
        assertThat(form.getByLabel("How many")).isFocused();
        press(form, "Send");
        assertThat(form.locator(".field-wrong")).hasCount(4);
        assertThat(form.getByLabel("How many")).isFocused();
        form.getByLabel("How many").fill("2.5");
        form.getByLabel("Email").fill("ana");
        form.getByLabel("Notes").fill("Two lines\nof it");
        form.getByLabel("A file").setInputFiles(file("people.csv", "user\nana\n"));
        assertThat(form).containsText("people.csv is added.");
        form.getByLabel("A file").setInputFiles(file("more.csv", "user\nben\n"));
        assertThat(form.locator(".given li")).hasCount(2);
        press(form, "Remove people.csv");
        assertThat(form.locator(".given li")).hasText("more.csvRemove");
        press(form, "Send");
        assertThat(form).containsText("Enter a whole number");
        assertThat(form).containsText("Enter a valid email address");
        form.getByLabel("How many").fill("2");
        form.getByLabel("Email").fill("ana@kettle.example");
        form.getByLabel("Where").selectOption("#general");
        assertThat(form.getByLabel("Here (optional)", exactly())).hasValue(COFFEE);
        browser.picture("surfaces-modal");
        press(form, "Send");
        assertThat(form).isHidden();
        JsonNode values = last("view_submission").at("/view/state/values");
        assertThat(values.at("/many/a/value").asText()).isEqualTo("2");
        assertThat(values.at("/mail/a/value").asText()).isEqualTo("ana@kettle.example");
        assertThat(values.at("/notes/a/rich_text_value/elements/0/elements/0/text")
                        .asText())
                .isEqualTo("Two lines\nof it");
        assertThat(values.at("/where/a/selected_channel").asText()).isEqualTo(GENERAL);
        assertThat(values.at("/here/a/selected_conversation").asText()).isEqualTo(COFFEE);
        assertThat(values.at("/file/a/files")).hasSize(1);
        assertThat(values.at("/file/a/files/0/name").asText()).isEqualTo("more.csv");
        assertThat(values.at("/file/a/files/0/url_private").asText()).contains("/sandbox/private/");
        assertThat(values.at("/time/a/selected_time").asText()).isEqualTo("14:00");
    }

    @Test
    void amongTwoThousandPeopleOneIsFoundByTyping() throws Exception {
        for (int i = 0; i < 2000; i++) {
            String id = "U0MANY%06d".formatted(i);
            String name = i == 1234 ? MANY : "Person " + i;
            bean(People.class)
                    .add(new Person(id, "person" + i, name, "Engineer", "", null, "en", Person.Standing.MEMBER));
        }
        page.reload();
        SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Who?").blocksAsString(SurfaceFixtures.people()));
        Locator one = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("A colleague"));
        one.click();
        Locator offered = page.locator(".combo-list:popover-open [role=option]");
        assertThat(offered).hasCount(60);
        one.fill("ode");
        assertThat(offered).hasCount(1);
        browser.picture("surfaces-combobox");
        one.press("Escape");
        assertThat(one).hasValue("");
        one.fill("zora ode");
        one.press("ArrowDown");
        one.press("Enter");
        assertThat(one).hasValue(MANY);
        hears("selected_user", "\"U0MANY001234\"");

        Locator some = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Some colleagues"));
        some.fill("ben oka");
        some.press("Enter");
        some.fill("zora");
        some.press("Enter");
        hears("selected_users", "[\"U0BENOKAFO\",\"U0MANY001234\"]");
        assertThat(page.getByLabel("Take out Ben Okafor")).isVisible();
    }

    @Test
    void theBotFillsASelectWhileOneTypes() throws Exception {
        BOT.answers(received -> received.is("block_suggestion")
                ? Reply.json(
                        "{\"options\":[{\"text\":{\"type\":\"plain_text\",\"text\":\"Budgets\"},\"value\":\"budgets\"}]}")
                : FakeBot.OK);
        SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Skill?").blocksAsString(SurfaceFixtures.suggested()));
        Locator skill = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("A skill"));
        skill.fill("bu");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Budgets"))
                .click();
        assertThat(skill).hasValue("Budgets");
        hears("selected_option", null);
        assertThat(last("block_actions").at("/actions/0/selected_option/value").asText())
                .isEqualTo("budgets");
    }

    @Test
    void aThreadOpensBesideAndStaysInTheAddress() throws Exception {
        String parent = SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Who is in on Friday?"))
                .getTs();
        page.getByTestId("message").last().hover();
        page.getByTestId("message").last().getByTitle("Reply in thread").click();
        Locator thread = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Thread"));
        Locator reply = thread.getByTestId("reply-composer");
        assertThat(reply).isFocused();
        reply.fill("/coffee now");
        reply.press("Enter");
        assertThat(thread).containsText("/coffee is not supported in threads. Sorry!");
        reply.fill("I am");
        reply.press("Enter");
        assertThat(thread.getByTestId("reply")).hasCount(2);
        assertThat(page.getByTestId("message").last()).containsText("1 reply");
        ThreadTest.reply(BEN, parent, "Me too", false);
        assertThat(thread.getByTestId("reply")).hasCount(3);
        browser.picture("surfaces-thread");
        page.reload();
        assertThat(thread.getByTestId("reply")).hasCount(3);
        thread.getByText("Also send to #coffee").click();
        reply.fill("Friday it is");
        reply.press("Enter");
        assertThat(page.getByTestId("message").last()).containsText("Friday it is");
        thread.getByLabel("Close the thread").click();
        assertThat(thread).isHidden();
        ThreadTest.reply(BEN, parent, "See you", false);
        assertThat(page.getByTestId("message").first()).containsText("1 new");
        page.setViewportSize(390, 780);
        page.getByTestId("message").first().getByText("4 replies").click();
        assertThat(thread.getByTestId("reply")).hasCount(5);
        browser.picture("surfaces-thread-narrow");
        page.keyboard().press("Escape");
        assertThat(thread).isHidden();
    }

    @Test
    void oneReactsByPointerAndByKeyboard() throws Exception {
        String ts = SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Good news"))
                .getTs();
        SLACK.reactionsAdd(call -> call.channel(COFFEE).timestamp(ts).name("tada"));
        Locator message = page.getByTestId("message").last();
        message.getByLabel("tada, 1: Percolate").click();
        assertThat(message.getByLabel("tada, 2: Percolate and you")).hasAttribute("aria-pressed", "true");
        eventually(() -> BOT.events().stream()
                .anyMatch(sent -> sent.event().at("/event/user").asText().equals(ANA)));
        message.getByLabel("tada, 2").press("Enter");
        assertThat(message.getByLabel("tada, 1: Percolate")).isFocused();

        moreActions(message).press("Enter");
        page.getByRole(AriaRole.MENUITEM).first().press("Enter");
        page.getByLabel("Search emoji").fill("thumbs");
        browser.picture("surfaces-picker");
        page.getByLabel("Search emoji").press("ArrowDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(message.getByLabel("thumbs down, 1: you")).isVisible();
        browser.picture("surfaces-reactions");
    }

    @Test
    void shortcutsStartFromAMessageTheComposerAndASlash() throws Exception {
        types(BEN, COFFEE, "Ana explained budgets to me");
        Locator message = page.getByTestId("message").last();
        message.hover();
        moreActions(message).click();
        browser.picture("surfaces-message-menu");
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Say thank you for this"))
                .click();
        eventually(() -> last("message_action").path("callback_id").asText().equals("test.thank"));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Shortcuts"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Log a conversation"))
                .click();
        eventually(() -> last("shortcut").path("callback_id").asText().equals("test.log"));

        BOT.forget();
        page.getByTestId("composer").fill("/log");
        assertThat(page.locator("#commands [role=option]")).hasText("Log a conversationNote that you talked");
        page.getByTestId("composer").press("Tab");
        eventually(() -> last("shortcut").path("callback_id").asText().equals("test.log"));
        assertThat(page.getByTestId("composer")).hasValue("");
    }

    @Test
    void commandsAreCompletedWordByWord() {
        Locator composer = page.getByTestId("composer");
        composer.pressSequentially("/co");
        composer.press("Tab");
        assertThat(composer).hasValue("/coffee ");
        browser.picture("surfaces-command-words");
        composer.pressSequentially("pa");
        composer.press("Tab");
        assertThat(composer).hasValue("/coffee pause ");
        assertThat(page.locator("#commands")).containsText("Meet a colleague over coffee");
        composer.fill("/tea");
        composer.press("Enter");
        assertThat(page.locator("#notice")).hasText("/tea is not a valid command.");
        assertThat(composer).hasValue("/tea");
    }

    @Test
    void whispersCanBeDismissed() throws Exception {
        SLACK.chatPostEphemeral(call -> call.channel(COFFEE).user(ANA).text("Psst"));
        Locator whisper = page.getByTestId("message").last();
        assertThat(whisper).containsText("Only visible to you");
        press(whisper, "Dismiss");
        assertThat(page.getByTestId("message")).hasCount(0);
    }

    @Test
    void formsStackAndKeepWhatWasTyped() throws Exception {
        opensOnCommand(SurfaceFixtures.stacked("First"));
        Locator form = page.locator("#modal");
        assertThat(form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send")))
                .isDisabled();
        form.getByLabel("Topic").fill("Budgets");
        assertThat(form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send")))
                .isEnabled();
        JsonNode view = modals(ANA).getFirst().path("view");
        SLACK.viewsUpdate(
                call -> call.viewId(view.path("id").asText()).viewAsString(SurfaceFixtures.stacked("Changed")));
        assertThat(form).containsText("Changed");
        assertThat(form.getByLabel("Topic")).hasValue("Budgets");
        BOT.answers(received -> pushes(received, "Second"));
        press(form, "More");
        assertThat(form.getByText("Back to “Changed”")).isVisible();
        BOT.answers(received -> pushes(received, "Third"));
        press(form, "More");
        assertThat(form.getByText("Back to “Second”")).isVisible();
        browser.picture("surfaces-stack");
        form.getByText("Back to “Second”").click();
        form.getByText("Back to “Changed”").click();
        assertThat(form.getByLabel("Topic")).hasValue("Budgets");

        BOT.answers(any -> Reply.json("{\"response_action\":\"dance\"}"));
        press(form, "Send");
        assertThat(form.getByRole(AriaRole.ALERT)).hasText("We had some trouble connecting. Try again?");
        BOT.answers(received -> pushes(received, "Second"));
        press(form, "More");
        press(form, "Close all");
        assertThat(form).isHidden();
        assertThat(modals(ANA)).isEmpty();
    }

    @Test
    void nobodyAnswersAQuestionThatSomebodyElseWasAsked() throws Exception {
        SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Sure?").blocksAsString(SurfaceFixtures.confirmed()));
        page.getByTestId("message").last().getByLabel("Pace").selectOption("Monthly");
        assertThat(page.locator("#confirm")).isVisible();
        page.evaluate("location.hash = '#" + BEN + "/" + COFFEE + "'");
        assertThat(page.locator("#confirm")).isHidden();
        assertThat(BOT.received()).isEmpty();
    }

    @Test
    void everythingFitsOnAPhoneInTheDark() throws Exception {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 780);
        String ts = SLACK.chatPostMessage(
                        call -> call.channel(COFFEE).text("All of it").blocksAsString(SurfaceFixtures.message()))
                .getTs();
        SLACK.reactionsAdd(call -> call.channel(COFFEE).timestamp(ts).name("coffee"));
        ThreadTest.reply(BEN, ts, "Nice", false);
        assertThat(page.getByTestId("message").last()).containsText("1 reply");
        browser.picture("surfaces-narrow-dark");
        page.waitForFunction("document.documentElement.scrollWidth === 390");
        page.evaluate("document.getElementById('scroll').scrollTop = 0");
        browser.picture("surfaces-narrow-dark-top");
        opensOnCommand(SurfaceFixtures.modal());
        browser.picture("surfaces-modal-narrow-dark");
        page.keyboard().press("Escape");
        assertThat(page.locator("#modal")).isHidden();
        SLACK.chatPostMessage(
                call -> call.channel(COFFEE).text("To read").blocksAsString(SurfaceFixtures.toRead(origin())));
        page.setViewportSize(1280, 800);
        assertThat(page.getByTestId("message").last()).containsText("Smaller");
        browser.picture("surfaces-to-read-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void opensOnCommand(String view) {
        BOT.answers(received -> {
            String trigger = received.form().get("trigger_id");
            return trigger == null ? FakeBot.OK : opened(trigger, view);
        });
        page.getByTestId("composer").fill("/coffee");
        page.getByTestId("composer").press("Enter");
        assertThat(page.locator("#modal")).isVisible();
    }

    private static Reply opened(String trigger, String view) {
        try {
            var answer = SLACK.viewsOpen(call -> call.triggerId(trigger).viewAsString(view));
            assertThat(answer.getError()).isNull();
            return FakeBot.OK;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reply pushes(Received received, String title) {
        try {
            if (received.is("block_actions")) {
                String trigger = received.payload().path("trigger_id").asText();
                var answer =
                        SLACK.viewsPush(call -> call.triggerId(trigger).viewAsString(SurfaceFixtures.stacked(title)));
                assertThat(answer.getError()).isNull();
            }
            return FakeBot.OK;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits until the newest press says this of the field.
    private static void hears(String field, @org.jspecify.annotations.Nullable String json) {
        eventually(() -> {
            JsonNode value = last("block_actions").at("/actions/0/" + field);
            return json == null ? value.isObject() : value.equals(Json.read(json));
        });
    }

    private static JsonNode last(String type) {
        return BOT.received().stream()
                .filter(sent -> sent.is(type))
                .map(Received::payload)
                .reduce(Json.object(), (before, after) -> after);
    }

    private static void press(Locator where, String button) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Locator moreActions(Locator message) {
        return message.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More actions for this message"));
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static String origin() {
        return "http://localhost:" + SERVER.getPort();
    }
}
