package dev.percolate.outbox;

import dev.percolate.outbox.Delivery.Delivered;
import dev.percolate.outbox.Delivery.Refused;
import dev.percolate.outbox.Delivery.TryAgain;
import dev.percolate.outbox.Delivery.Unknown;
import dev.percolate.outbox.Messenger.Target;
import dev.percolate.outbox.QuietHours.Reader;
import dev.percolate.outbox.QuietHours.Verdict;
import dev.percolate.schedule.WallTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/// Takes a message whose conversation is there over the step that cannot be repeated.
@Singleton
final class PostMessage {
    private final QuietHours quietHours;
    private final Messenger messenger;
    private final NoteDelivery deliveries;
    private final Setback setback;
    private final InstantSource wallTime;

    PostMessage(
            QuietHours quietHours,
            Messenger messenger,
            NoteDelivery deliveries,
            Setback setback,
            @WallTime InstantSource wallTime) {
        this.quietHours = quietHours;
        this.messenger = messenger;
        this.deliveries = deliveries;
        this.setback = setback;
        this.wallTime = wallTime;
    }

    void post(ClaimedMessage message, Target target, MessageBody body, Instant domainNow) {
        switch (begin(message, domainNow)) {
            case Verdict.Begun _ -> call(message, target, body, domainNow);
            case Verdict.NotNow _ -> {}
            case Verdict.NobodyKnows(var why) -> setback.failed(message, why, domainNow);
            case Verdict.Never(var why) -> setback.buried(message, why, domainNow);
        }
    }

    private Verdict begin(ClaimedMessage message, Instant domainNow) {
        Moment now = new Moment(domainNow, wallTime.instant());
        return switch (quietHours.readerOf(message)) {
            case Reader.Anybody _ -> quietHours.beginAtAnyTime(message, now);
            case Reader.Somebody(var person) -> quietHours.begin(message, person, now);
            case Reader.Nobody(var why) -> new Verdict.Never(why);
            case Reader.NotKnownYet(var why) -> new Verdict.NobodyKnows(why);
        };
    }

    private void call(ClaimedMessage message, Target target, MessageBody body, Instant domainNow) {
        switch (SendMessage.outcomeOf(() -> messenger.post(message.workspace(), target, body, message.trace()))) {
            case Delivered(var channel, var timestamp) ->
                deliveries.note(message.arrived(channel, timestamp), domainNow);
            case TryAgain later -> setback.later(message, later, PaceKey.POST, domainNow);
            case Refused(var why) -> setback.buried(message, why, domainNow);
            case Unknown(var why) -> setback.unknown(message, why);
        }
    }
}
