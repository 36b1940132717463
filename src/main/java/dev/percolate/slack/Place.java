package dev.percolate.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;

/// Where somebody is while they wait for an answer, and so in which ways they can be answered.
sealed interface Place {
    /// At the composer, after a slash command.
    record Composer(String trigger) implements Place {}

    /// At a message, after a press of its button.
    record Message(String responseUrl, String trigger) implements Place {}

    /// In a modal, after a press of one of its buttons.
    record Modal(String view, String trigger, boolean fromHome) implements Place {}

    /// At a modal they have just sent. `field` is the block id of its first input, empty where it has none.
    record Form(String view, String field, boolean fromHome) implements Place {}

    /// At the bot's Home, after a press of one of its buttons.
    record Home(String trigger) implements Place {}

    /// Anywhere in Slack, after a shortcut.
    record Anywhere(String trigger) implements Place {}

    /// Nobody waits: Slack tells of an event.
    record Nowhere() implements Place {}

    /// Home is behind what they see: they will come back to it.
    default boolean leadsToHome() {
        return switch (this) {
            case Home _ -> true;
            case Modal modal -> modal.fromHome();
            case Form form -> form.fromHome();
            case Composer _, Message _, Anywhere _, Nowhere _ -> false;
        };
    }

    static Place of(Request<?> request) {
        return switch (request) {
            case SlashCommandRequest command ->
                new Composer(known(command.getPayload().getTriggerId()));
            case BlockActionRequest click ->
                click.getPayload().getView() == null
                        ? new Message(
                                known(click.getPayload().getResponseUrl()),
                                known(click.getPayload().getTriggerId()))
                        : inView(
                                click.getPayload().getView(),
                                known(click.getPayload().getTriggerId()));
            case ViewSubmissionRequest form ->
                new Form(
                        known(form.getPayload().getView().getId()),
                        firstField(form.getPayload().getView()),
                        FromHome.isMarked(form.getPayload().getView().getCallbackId()));
            case GlobalShortcutRequest shortcut ->
                new Anywhere(known(shortcut.getPayload().getTriggerId()));
            case MessageShortcutRequest shortcut ->
                new Anywhere(known(shortcut.getPayload().getTriggerId()));
            default -> new Nowhere();
        };
    }

    private static Place inView(View view, String trigger) {
        return "home".equals(view.getType())
                ? new Home(trigger)
                : new Modal(known(view.getId()), trigger, FromHome.isMarked(view.getCallbackId()));
    }

    private static String firstField(View view) {
        return view.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(block -> known(block.getBlockId()))
                .findFirst()
                .orElse("");
    }

    private static String known(@Nullable String id) {
        return id == null ? "" : id;
    }
}
