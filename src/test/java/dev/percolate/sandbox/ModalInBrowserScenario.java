package dev.percolate.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.slack.api.methods.SlackApiTextResponse;
import dev.percolate.sandbox.FakeBot.Received;
import dev.percolate.sandbox.FakeBot.Reply;
import dev.percolate.testing.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Forms in a real browser while what was asked of the workspace is still under way: each test holds it still there.
final class ModalInBrowserScenario extends InSandbox {
    private static final String SUBMIT = "**/modals/*/submit";
    private static final String CLOSE = "**/modals/*/close";

    private final List<String> faults = new ArrayList<>();
    private final List<Runnable> held = new ArrayList<>();
    private Browser browser;
    private Page page;
    private Locator form;

    @BeforeEach
    void openAForm() {
        browser = Browser.open();
        page = browser.page();
        page.onPageError(faults::add);
        page.navigate("http://localhost:" + SERVER.getPort() + "/#" + ANA + "/" + COFFEE);
        assertThat(page.locator("#place")).hasText("#coffee");
        form = page.locator("#modal");
        BOT.answers(ModalInBrowserScenario::opensFirst);
        page.getByTestId("composer").fill("/coffee");
        page.getByTestId("composer").press("Enter");
        assertThat(form.getByLabel("Topic")).isFocused();
    }

    @AfterEach
    void close() {
        browser.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void closesWhatAFormTurnedIntoThoughItsAnswerIsStillUnderWay() {
        BOT.answers(any -> turnsInto("Second"));
        holdAnswers(SUBMIT);
        send("Budgets");
        assertThat(form).containsText("Second");
        assertThat(form.getByLabel("Topic")).isEnabled();
        page.keyboard().press("Escape");
        assertThat(form).isHidden();
        letGo();
        assertThat(form).isHidden();
        assertThat(modals(ANA)).isEmpty();
    }

    @Test
    void leavesWhoeverUsesWhatAFormTurnedIntoWhereTheyAre() {
        BOT.answers(any -> turnsInto("Second"));
        holdAnswers(SUBMIT);
        send("Budgets");
        assertThat(form).containsText("Second");
        form.getByLabel("Topic").fill("");
        page.waitForResponse("**/page/people/" + ANA, this::letGo);
        page.keyboard().type("Time");
        assertThat(form.getByLabel("Topic")).isFocused();
        assertThat(form.getByLabel("Topic")).hasValue("Time");
    }

    @Test
    void closesWhatTheAnswerBringsWhereEscapeWasPressedBefore() {
        BOT.answers(any -> turnsInto("Second"));
        hold(SUBMIT);
        send("Budgets");
        page.keyboard().press("Escape");
        assertThat(form.getByLabel("Topic")).isDisabled();
        letGo();
        assertThat(form).isHidden();
        assertThat(modals(ANA)).isEmpty();
        assertThat(BOT.received()).anyMatch(sent -> sent.is("view_submission"));
    }

    @Test
    void closesWhatTheAnswerBringsWhereCloseWasPressedBefore() {
        BOT.answers(any -> turnsInto("Second"));
        hold(SUBMIT);
        send("Budgets");
        press("Close");
        assertThat(form.getByLabel("Topic")).isDisabled();
        letGo();
        assertThat(form).isHidden();
        assertThat(modals(ANA)).isEmpty();
    }

    @Test
    void staysOpenForWhatIsToBeMendedThoughEscapeWasPressedBefore() {
        BOT.answers(
                any -> Reply.json("{\"response_action\":\"errors\",\"errors\":{\"topic\":\"A little more, please\"}}"));
        hold(SUBMIT);
        send("B");
        page.keyboard().press("Escape");
        letGo();
        assertThat(form).containsText("A little more, please");
        assertThat(form.getByLabel("Topic")).isFocused();
        page.keyboard().press("Escape");
        assertThat(form).isHidden();
    }

    @Test
    void closesNothingBelowHoweverOftenEscapeIsPressed() {
        pushSecond();
        hold(CLOSE);
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        page.waitForCondition(() -> !held.isEmpty());
        page.keyboard().press("Escape");
        letGo();
        assertThat(form).containsText("First");
        assertThat(form.getByLabel("Topic")).isEnabled();
        assertThat(modals(ANA)).hasSize(1);
    }

    @Test
    void keepsWhatLiesBelowWhereEscapeWasPressedWhileTheUpperOneWasSent() {
        pushSecond();
        hold(SUBMIT);
        send("Budgets");
        page.keyboard().press("Escape");
        letGo();
        assertThat(form).containsText("First");
        assertThat(form.getByLabel("Topic")).isEnabled();
        assertThat(modals(ANA)).hasSize(1);
    }

    @Test
    void closesAllOfThemWhereThatWasPressedWhileTheUpperOneWasSent() {
        pushSecond();
        hold(SUBMIT);
        send("Budgets");
        press("Close all");
        letGo();
        assertThat(form).isHidden();
        assertThat(modals(ANA)).isEmpty();
        assertThat(BOT.received()).anyMatch(sent -> sent.is("view_submission"));
    }

    @Test
    void closesByEscapeThoughNothingHasTheFocus() {
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("Escape");
        assertThat(form).isHidden();
        assertThat(modals(ANA)).isEmpty();
    }

    /// Chromium itself closes a dialog at the second of two such keys, without asking the page.
    @Test
    void staysOpenUntilTheWorkspaceClosesIt() {
        hold(CLOSE);
        for (int i = 0; i < 3; i++) {
            page.evaluate("document.activeElement.blur()");
            page.keyboard().press("Escape");
        }
        assertThat(form).isVisible();
        letGo();
        assertThat(form).isHidden();
        assertThat(modals(ANA)).isEmpty();
    }

    private void send(String topic) {
        form.getByLabel("Topic").fill(topic);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !held.isEmpty());
    }

    private void press(String button) {
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void pushSecond() {
        BOT.answers(ModalInBrowserScenario::pushesSecond);
        press("More");
        assertThat(form.getByText("Back to “First”")).isVisible();
        assertThat(form.getByLabel("Topic")).isFocused();
    }

    /// Before the workspace hears of it.
    private void hold(String address) {
        page.route(address, route -> held.add(route::resume));
    }

    /// Once the workspace has done it.
    private void holdAnswers(String address) {
        page.route(address, route -> {
            APIResponse answer = route.fetch();
            held.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
        });
    }

    private void letGo() {
        held.forEach(Runnable::run);
        held.clear();
    }

    private static Reply turnsInto(String title) {
        return Reply.json("{\"response_action\":\"update\",\"view\":" + form(title) + "}");
    }

    private static Reply opensFirst(Received received) {
        String trigger = received.form().get("trigger_id");
        return trigger == null
                ? FakeBot.OK
                : answering(
                        () -> SLACK.viewsOpen(call -> call.triggerId(trigger).viewAsString(form("First"))));
    }

    private static Reply pushesSecond(Received received) {
        return !received.is("block_actions")
                ? FakeBot.OK
                : answering(() -> SLACK.viewsPush(call -> call.triggerId(
                                received.payload().path("trigger_id").asText())
                        .viewAsString(form("Second"))));
    }

    private static Reply answering(Callable<SlackApiTextResponse> call) {
        try {
            assertThat(call.call().getError()).isNull();
            return FakeBot.OK;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String form(String title) {
        return SurfaceFixtures.stacked(title);
    }
}
