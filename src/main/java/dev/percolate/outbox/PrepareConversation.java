package dev.percolate.outbox;

import dev.percolate.outbox.Delivery.Delivered;
import dev.percolate.outbox.Delivery.Refused;
import dev.percolate.outbox.Delivery.TryAgain;
import dev.percolate.outbox.Delivery.Unknown;
import dev.percolate.outbox.Messenger.Target;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the conversation a message goes to and puts its file there. All of it comes before the message is marked as
/// being sent, and so may be repeated: a repeated step may repeat a file, never a message.
@Singleton
final class PrepareConversation {
    private static final Logger log = LoggerFactory.getLogger(PrepareConversation.class);

    private final OutgoingMessages messages;
    private final Messenger messenger;
    private final Setback setback;

    PrepareConversation(OutgoingMessages messages, Messenger messenger, Setback setback) {
        this.messages = messages;
        this.messenger = messenger;
        this.setback = setback;
    }

    /// Empty where the message cannot leave now.
    Optional<Target> of(ClaimedMessage message, @Nullable Attachment file, Instant domainNow) {
        return switch (message.recipient()) {
            // A file goes to a conversation only, and so does what follows it.
            case Recipient.Direct(var person) ->
                file == null
                        ? Optional.of(new Target.Directly(person))
                        : withFile(message, new TreeSet<>(Set.of(person)), file, domainNow);
            case Recipient.Channel(var channel) -> withFile(message, channel, file, domainNow);
            case Recipient.Group(var people) -> withFile(message, people, file, domainNow);
        };
    }

    private Optional<Target> withFile(
            ClaimedMessage message, SortedSet<PersonId> people, @Nullable Attachment file, Instant domainNow) {
        return Optional.ofNullable(message.opened())
                .or(() -> open(message, people, domainNow))
                .flatMap(channel -> withFile(message, channel, file, domainNow));
    }

    private Optional<ChannelId> open(ClaimedMessage message, SortedSet<PersonId> people, Instant domainNow) {
        switch (SendMessage.outcomeOf(() -> messenger.open(message.workspace(), people))) {
            case Delivered there -> {
                if (messages.opened(message, there.channel(), Lane.onceOpen(message.kind()))) {
                    return Optional.of(there.channel());
                }
            }
            case TryAgain later -> setback.later(message, later, PaceKey.OPEN, domainNow);
            case Refused(var why) -> setback.buried(message, why, domainNow);
            // Opening twice does no harm.
            case Unknown(var why) -> setback.failed(message, why, domainNow);
        }
        return Optional.empty();
    }

    private Optional<Target> withFile(
            ClaimedMessage message, ChannelId channel, @Nullable Attachment file, Instant domainNow) {
        return file == null || !message.fileWaits() || attach(message, channel, file, domainNow)
                ? Optional.of(new Target.Conversation(channel))
                : Optional.empty();
    }

    /// True where the message may follow: with its file, or without one that Slack does not want.
    private boolean attach(ClaimedMessage message, ChannelId channel, Attachment file, Instant domainNow) {
        return switch (SendMessage.outcomeOf(() -> messenger.attach(message.workspace(), channel, file))) {
            case Delivered _ -> messages.attached(message);
            case Refused(var why) -> {
                log.warn("message {} of {} goes without its file: {}", message.id(), message.workspace(), why);
                yield messages.attached(message);
            }
            case TryAgain later -> {
                setback.later(message, later, PaceKey.FILE, domainNow);
                yield false;
            }
            case Unknown(var why) -> {
                setback.failed(message, why, domainNow);
                yield false;
            }
        };
    }
}
