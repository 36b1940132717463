package dev.percolate.slack;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.model.Message;
import dev.percolate.outbox.Attachment;
import dev.percolate.outbox.Delivery;
import dev.percolate.outbox.Delivery.Delivered;
import dev.percolate.outbox.Delivery.TryAgain;
import dev.percolate.outbox.Delivery.Unknown;
import dev.percolate.outbox.Delivery.Wide;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.Messenger;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;

/// Posts what the outbox hands over, by the synchronous client: the relay paces, nothing waits or repeats in here.
@Singleton
final class SlackMessenger implements Messenger {
    private static final Duration UNTIL_CONNECTED = Duration.ofSeconds(5);
    private static final Duration UNTIL_THE_RIGHT_TOKEN = Duration.ofMinutes(10);
    private static final Duration UNTIL_REPEATED = Duration.ofSeconds(10);

    private final SlackClients clients;
    private final SlackConnection connection;

    SlackMessenger(SlackClients clients, SlackConnection connection) {
        this.clients = clients;
        this.connection = connection;
    }

    @Override
    public Delivery open(WorkspaceId workspace, SortedSet<PersonId> people) {
        return notYet(workspace)
                .orElseGet(() -> repeatable(Outcome.of(() -> {
                    var users = people.stream().map(PersonId::value).toList();
                    var answer = clients.patient().conversationsOpen(request -> request.users(users));
                    return answer.isOk()
                            ? new Delivered(new ChannelId(answer.getChannel().getId()), "")
                            : Outcome.ofError(answer.getError());
                })));
    }

    @Override
    public Delivery attach(WorkspaceId workspace, ChannelId channel, Attachment file) {
        return notYet(workspace)
                .orElseGet(() -> repeatable(Outcome.of(() -> new FileUpload(clients).to(channel, file))));
    }

    @Override
    public Delivery post(WorkspaceId workspace, Target target, MessageBody body, UUID trace) {
        return notYet(workspace)
                .orElseGet(() -> Outcome.of(() -> {
                    var answer = clients.post(ChatPostMessageRequest.builder()
                            .channel(addressOf(target))
                            .text(body.text())
                            .blocksAsString(body.blocks())
                            .metadata(traceable(trace))
                            .unfurlLinks(false)
                            .unfurlMedia(false)
                            .build());
                    return answer.ok()
                            ? new Delivered(new ChannelId(answer.channel()), answer.timestamp())
                            : Outcome.ofError(answer.error());
                }));
    }

    private Optional<Delivery> notYet(WorkspaceId workspace) {
        return connection
                .team()
                .map(team -> team.workspace().equals(workspace)
                        ? Optional.<Delivery>empty()
                        : Optional.<Delivery>of(new TryAgain(
                                UNTIL_THE_RIGHT_TOKEN, Wide.WORKSPACE, "SLACK_BOT_TOKEN belongs to another workspace")))
                .orElseGet(
                        () -> Optional.of(new TryAgain(UNTIL_CONNECTED, Wide.WORKSPACE, "not connected to Slack yet")));
    }

    /// Opening twice opens once, and a file may be there twice, so an unknown end is as good as none. And what limits
    /// them is never one conversation.
    private static Delivery repeatable(Delivery outcome) {
        return switch (outcome) {
            case Unknown(String why) -> new TryAgain(UNTIL_REPEATED, Wide.MESSAGE, why);
            case TryAgain(Duration after, Wide wide, String why)
            when wide == Wide.CHANNEL -> new TryAgain(after, Wide.WORKSPACE, why);
            case Delivered _, TryAgain _, Delivery.Refused _ -> outcome;
        };
    }

    private static String addressOf(Target target) {
        return switch (target) {
            case Target.Conversation(ChannelId channel) -> channel.value();
            case Target.Directly(PersonId person) -> person.value();
        };
    }

    private static Message.Metadata traceable(UUID trace) {
        return Message.Metadata.builder()
                .eventType(MetadataPosted.MESSAGE)
                .eventPayload(Map.of(MetadataPosted.TRACE, trace.toString()))
                .build();
    }
}
