package dev.percolate.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.percolate.schedule.DomainTime;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.context.annotation.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;

/// Bolt, told exactly what to do: its settings otherwise come from the environment, its routes match in no order, its
/// authorization and signature check would ask Slack and accept too much.
///
/// There is one handler a kind; the routing behind it is ours. Here `now` is read, once a request.
/// It is made at start so that a command or listener that is there twice stops the start.
@Context
final class Bolt {
    private static final Pattern EVERYTHING = Pattern.compile(".*", Pattern.DOTALL);

    private final App app;
    private final Commands commands;
    private final Listeners listeners;
    private final Shortcuts shortcuts;
    private final Events events;
    private final Answers answers;
    private final InstantSource domain;

    Bolt(
            SlackClients clients,
            Commands commands,
            Listeners listeners,
            Shortcuts shortcuts,
            Events events,
            Answers answers,
            @DomainTime InstantSource domain) {
        this.commands = commands;
        this.listeners = listeners;
        this.shortcuts = shortcuts;
        this.events = events;
        this.answers = answers;
        this.domain = domain;
        app = new App(settings(clients), List.of(this::event))
                .command(EVERYTHING, (request, context) -> command(request))
                .globalShortcut(EVERYTHING, (request, context) -> shortcut(request))
                .messageShortcut(EVERYTHING, (request, context) -> shortcut(request))
                .blockAction(EVERYTHING, (request, context) -> click(request))
                .viewSubmission(EVERYTHING, (request, context) -> submission(request));
        app.start();
    }

    Response run(Request<?> request) throws Exception {
        return app.run(request);
    }

    private Response command(SlashCommandRequest request) {
        var typed = request.getPayload();
        var call = new Call(
                new WorkspaceId(typed.getTeamId()),
                new PersonId(typed.getUserId()),
                new ChannelId(typed.getChannelId()),
                typed.getText(),
                domain.instant());
        return answers.give(Place.of(request), commands.run(typed.getCommand(), call));
    }

    private Response shortcut(GlobalShortcutRequest request) {
        var started = new Started(
                new WorkspaceId(request.getContext().getTeamId()),
                new PersonId(request.getContext().getRequestUserId()),
                domain.instant());
        return answers.give(
                Place.of(request), shortcuts.start(request.getPayload().getCallbackId(), started));
    }

    private Response shortcut(MessageShortcutRequest request) {
        var author = request.getPayload().getMessage().getUser();
        var started = new StartedOnMessage(
                new WorkspaceId(request.getContext().getTeamId()),
                new PersonId(request.getContext().getRequestUserId()),
                author == null || author.isBlank() ? null : new PersonId(author),
                domain.instant());
        return answers.give(
                Place.of(request), shortcuts.start(request.getPayload().getCallbackId(), started));
    }

    private Response click(BlockActionRequest request) {
        var action = request.getPayload().getActions().getFirst();
        var click = new Click(
                new WorkspaceId(request.getContext().getTeamId()),
                new PersonId(request.getContext().getRequestUserId()),
                action.getActionId(),
                Entered.by(action),
                domain.instant());
        return answers.give(Place.of(request), listeners.clicked(click));
    }

    private Response submission(ViewSubmissionRequest request) {
        var view = request.getPayload().getView();
        var submission = new Submission(
                new WorkspaceId(request.getContext().getTeamId()),
                new PersonId(request.getContext().getRequestUserId()),
                FromHome.unmarked(view.getCallbackId()),
                view.getPrivateMetadata() == null ? "" : view.getPrivateMetadata(),
                Entered.in(view.getState()),
                domain.instant());
        return answers.give(Place.of(request), listeners.submitted(submission));
    }

    /// Bolt has no handler for every event, so events turn off before its handlers.
    private Response event(Request<?> request, Response response, MiddlewareChain next) throws Exception {
        if (request instanceof EventRequest event) {
            events.arrived(event);
            return Response.ok();
        }
        return next.next(request);
    }

    private static AppConfig settings(SlackClients clients) {
        return AppConfig.builder()
                .slack(clients.forBolt())
                .singleTeamBotToken(null)
                .signingSecret(null)
                .verificationToken(null)
                .clientId(null)
                .clientSecret(null)
                .redirectUri(null)
                .scope(null)
                .userScope(null)
                .oauthCancellationUrl(null)
                .oauthCompletionUrl(null)
                .sslCheckEnabled(false)
                .requestVerificationEnabled(false)
                .ignoringSelfEventsEnabled(false)
                .allEventsApiAutoAckEnabled(true)
                .appInitializersEnabled(false)
                .build();
    }
}
