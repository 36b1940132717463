package dev.percolate.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import dev.percolate.sandbox.FakeBot.Received;
import dev.percolate.testing.Browser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The page in a real browser, with a bot that does only what a test says. Its pictures are left in
/// `target/screenshots`.
final class PageInBrowserScenario extends InSandbox {
    private static final String HOME = """
            {"type":"home","blocks":[
                {"type":"header","text":{"type":"plain_text","text":"Where you stand"}},
                {"type":"section","text":{"type":"mrkdwn","text":"%s You meet <@U0BENOKAFO> <!date^1767691800^{date_long_pretty} at {time}|soon>."},
                 "accessory":{"type":"overflow","action_id":"test.more","options":[
                    {"text":{"type":"plain_text","text":"Pause"},"value":"pause"},
                    {"text":{"type":"plain_text","text":"Leave"},"value":"leave"}]}},
                {"type":"divider"},
                {"type":"actions","block_id":"do","elements":[
                    {"type":"button","action_id":"test.erase","style":"danger","text":{"type":"plain_text","text":"Erase my data"},
                     "confirm":{"title":{"type":"plain_text","text":"Erase it?"},"text":{"type":"plain_text","text":"It cannot be brought back."},
                                "confirm":{"type":"plain_text","text":"Erase"},"deny":{"type":"plain_text","text":"Keep"}}},
                    {"type":"button","action_id":"test.link","url":"https://example.com/calendar","text":{"type":"plain_text","text":"Open calendar"}},
                    {"type":"users_select","action_id":"test.one","placeholder":{"type":"plain_text","text":"A colleague"}}]},
                {"type":"actions","block_id":"several","elements":[
                    {"type":"multi_users_select","action_id":"test.several","placeholder":{"type":"plain_text","text":"Kept apart"},"max_selected_items":2},
                    {"type":"checkboxes","action_id":"test.days","options":[
                        {"text":{"type":"plain_text","text":"Monday"},"value":"mon"},
                        {"text":{"type":"plain_text","text":"Friday"},"value":"fri"}]},
                    {"type":"radio_buttons","action_id":"test.pace","options":[
                        {"text":{"type":"plain_text","text":"Weekly"},"value":"w"},
                        {"text":{"type":"plain_text","text":"Monthly"},"value":"m"}]}]}]}
            """;
    private static final String MODAL = """
            {"type":"modal","title":{"type":"plain_text","text":"Erased"},
             "blocks":[{"type":"section","text":{"type":"mrkdwn","text":"All gone."}}]}
            """;
    private static final String TIME = """
            [{"type":"actions","elements":[
                {"type":"button","action_id":"test.time","text":{"type":"plain_text","text":"10:30 works"}}]}]
            """;
    private static final String EVENT = "BEGIN:VCALENDAR\r\nSUMMARY:Coffee with Ben\r\nEND:VCALENDAR\r\n";

    /// The page asks for what is there, then begins to listen: what is posted in between must not be missed.
    @Test
    void showsWhatWasPostedBeforeItBeganToListen() throws Exception {
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            page.addInitScript("delete window.SharedWorker");
            List<Route> held = new ArrayList<>();
            page.route("**/sandbox/page/live", held::add);
            page.navigate("http://localhost:" + SERVER.getPort() + "/#" + ANA + "/" + COFFEE);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("#coffee")))
                    .isVisible();
            page.getByText("This is the very beginning of #coffee").waitFor();
            page.waitForCondition(() -> !held.isEmpty());
            SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Between two looks"));
            assertThat(page.getByText("Between two looks")).hasCount(0);
            held.forEach(Route::resume);
            assertThat(page.getByTestId("message").last()).containsText("Between two looks");
        }
    }

    @Test
    void showsHomeFilesAndWhoHasSomethingToRead() throws Exception {
        BOT.answers(this::plays);
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.navigate("http://localhost:" + SERVER.getPort() + "/#" + ANA + "/" + directMessages(ANA));
            assertThat(page.locator("#hint")).containsText("/coffee now");
            onHome(page, browser);
            inTheGroup(page, browser);
            hintsOn(page);
            onANarrowScreen(page, browser);
            assertThat(faults).isEmpty();
        }
    }

    private static void onHome(Page page, Browser browser) throws Exception {
        SLACK.chatPostMessage(call -> call.channel(BEN).text("Would you like to meet Ana?"));
        link(page, "Home").click();
        Locator home = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Home"));
        assertThat(home).containsText("Welcome. You meet @Ben Okafor tomorrow at 09:30.");
        assertThat(page.getByTestId("composer")).isHidden();

        SLACK.chatPostMessage(call -> call.channel(ANA).text("Would you like to meet Ben?"));
        assertThat(link(page, "Messages 1 unread")).isVisible();
        assertThat(page.locator("#waiting")).hasText("Something new for Ben");
        assertThat(page.locator("#me option[value=" + BEN + "]")).containsText("1 unread");
        assertThat(link(page, "Percolate 1 unread")).isVisible();

        home.getByLabel("Kept apart").selectOption("Chloé Martin");
        home.getByLabel("Kept apart").selectOption("Elif Yılmaz");
        assertThat(home.getByLabel("Kept apart").locator("option")).hasCount(1);
        home.getByLabel("Take out Chloé Martin").click();
        eventually(() -> last().at("/actions/0/selected_users").equals(Json.read("[\"U0ELIFYILM\"]")));
        home.getByLabel("A colleague").selectOption("Diego Ramírez");
        eventually(() -> last().at("/actions/0/action_id").asText().equals("test.one"));
        home.getByLabel("Friday").check();
        eventually(() -> last().at("/actions/0/action_id").asText().equals("test.days"));
        home.getByLabel("Monthly").check();
        eventually(() -> last().at("/actions/0/selected_option/value").asText().equals("m"));
        assertThat(last().at("/view/state/values/several/test.days/selected_options/0/value")
                        .asText())
                .isEqualTo("fri");
        assertThat(last().at("/view/state/values/do/test.one/selected_user").asText())
                .isEqualTo("U0DIEGORAM");

        home.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More actions"))
                .press("Enter");
        assertThat(menuItem(page, "Pause")).isFocused();
        browser.picture("home");
        page.keyboard().press("ArrowDown");
        assertThat(menuItem(page, "Leave")).isFocused();
        page.keyboard().press("Enter");
        eventually(() -> last().at("/actions/0/selected_option/value").asText().equals("leave"));
        Page calendar = page.waitForPopup(() -> link(page, "Open calendar").click());
        calendar.close();
        eventually(() -> last().at("/actions/0/action_id").asText().equals("test.link"));

        publish(ANA, "Changed.");
        assertThat(home).containsText("Changed. You meet");
        assertThat(home.getByLabel("Take out Elif Yılmaz")).isVisible();
        home.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Erase my data"))
                .click();
        Locator sure = page.getByRole(AriaRole.DIALOG);
        assertThat(sure).containsText("It cannot be brought back.");
        browser.picture("home-confirm");
        sure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Erase"))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("All gone.");
        browser.picture("home-modal");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

        SandboxClocks.DOMAIN.pass(Duration.ofDays(1));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("An hour passes"))
                .click();
        assertThat(home).containsText("today at 09:30");
    }

    private static void inTheGroup(Page page, Browser browser) throws Exception {
        String group = SLACK.conversationsOpen(call -> call.users(List.of(ANA, BEN)))
                .getChannel()
                .getId();
        SLACK.chatPostMessage(call -> call.channel(group).blocksAsString(TIME).text("When?"));
        SLACK.chatPostMessage(call -> call.channel(group)
                .text("<@" + ANA + ">, <@" + BEN + ">: <!date^1767691800^{date_long} at {time}|soon> suits you both."));
        Locator link = link(page, "Ben Okafor 2 unread");
        assertThat(link).isVisible();
        assertThat(page.locator("#hint")).containsText("Ana and Ben now have a conversation of their own");
        share(group);
        assertThat(link(page, "Ben Okafor 3 unread")).isVisible();
        browser.picture("group-unread");
        link(page, "Ben Okafor 3 unread").click();
        Locator file = page.getByTestId("message").last();
        assertThat(file).containsText("Your coffee");
        file.getByText("Look inside").click();
        assertThat(file).containsText("SUMMARY:Coffee with Ben");
        browser.picture("file");
        Download download =
                page.waitForDownload(() -> link(page, "Download coffee.ics").click());
        assertThat(download.suggestedFilename()).isEqualTo("coffee.ics");
        assertThat(Files.readString(download.path())).isEqualTo(EVENT);

        page.locator("#waiting")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ben"))
                .click();
        assertThat(page.getByTestId("person-switcher")).hasValue(BEN);
        assertThat(page.getByTestId("message").nth(1)).containsText("@Ana Sousa, @Ben Okafor");
        assertThat(page.getByTestId("message").nth(1)).containsText("6 January 2026 at 10:30");
        browser.picture("group-as-ben");
    }

    /// From the last step of the group to the end of the hint's story.
    private static void hintsOn(Page page) throws Exception {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("10:30 works"))
                .click();
        assertThat(page.locator("#hint")).containsText("let some days pass");
        SandboxClocks.DOMAIN.pass(Duration.ofDays(7));
        SLACK.chatPostMessage(call -> call.channel(ANA).text("Did you meet?").blocksAsString(TIME));
        assertThat(page.locator("#hint")).containsText("become Ana and open the messages from the app, then say how");
        link(page, "become Ana").click();
        assertThat(page.getByTestId("message").last()).isFocused();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("10:30 works"))
                .click();
        assertThat(page.locator("#hint")).containsText("have the whole channel meet");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dismiss this hint"))
                .click();
        page.reload();
        assertThat(page.getByTestId("message").last()).isVisible();
        assertThat(page.locator("#hint")).isHidden();
    }

    private static void onANarrowScreen(Page page, Browser browser) throws Exception {
        page.setViewportSize(390, 780);
        page.navigate("http://localhost:" + SERVER.getPort() + "/#" + ANA + "/" + directMessages(ANA) + "/home");
        assertThat(page.locator("#home")).containsText("Changed.");
        browser.picture("home-narrow");
        Locator menu = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"));
        assertThat(menu).hasAccessibleName("Menu something new for somebody else");
        SLACK.chatPostMessage(call -> call.channel(ANA).text("Ana?"));
        assertThat(menu).hasAccessibleName("Menu 1 unread");
        browser.picture("menu-narrow");
    }

    /// Publishes Home when somebody looks, and opens a modal for whoever erases.
    private FakeBot.Reply plays(Received received) {
        try {
            if (received.isEvent()
                    && received.event().at("/event/tab").asText().equals("home")
                    && !received.event().path("event").has("view")) {
                publish(received.event().at("/event/user").asText(), "Welcome.");
            } else if (received.is("block_actions")
                    && received.payload().at("/actions/0/action_id").asText().equals("test.erase")) {
                SLACK.viewsOpen(call -> call.triggerId(
                                received.payload().path("trigger_id").asText())
                        .viewAsString(MODAL));
            }
            return FakeBot.OK;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void publish(String person, String words) throws Exception {
        SLACK.viewsPublish(call -> call.userId(person).viewAsString(HOME.formatted(words)));
    }

    private static void share(String group) throws Exception {
        byte[] bytes = EVENT.getBytes(StandardCharsets.UTF_8);
        var address = SLACK.filesGetUploadURLExternal(
                call -> call.filename("coffee.ics").length(bytes.length));
        send(request(address.getUploadUrl()).POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(bytes)));
        SLACK.filesCompleteUploadExternal(call -> call.channelId(group)
                .initialComment("For your calendar:")
                .files(List.of(FileDetails.builder()
                        .id(address.getFileId())
                        .title("Your coffee")
                        .build())));
    }

    private static com.fasterxml.jackson.databind.JsonNode last() {
        return BOT.received().stream()
                .filter(sent -> sent.is("block_actions"))
                .map(Received::payload)
                .reduce(Json.object(), (before, after) -> after);
    }

    private static Locator menuItem(Page page, String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
