package dev.percolate.outbox.store;

import dev.percolate.outbox.Arrival;
import dev.percolate.outbox.Bell;
import dev.percolate.outbox.ClaimedMessage;
import dev.percolate.outbox.Lane;
import dev.percolate.outbox.MessageDelivered;
import dev.percolate.outbox.Moment;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.OutgoingMessages;
import dev.percolate.outbox.PaceKey;
import dev.percolate.outbox.SealedMessage;
import dev.percolate.outbox.Unasked;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Singleton
@Transactional
class OutgoingMessagesInPostgres implements OutgoingMessages {
    private final OutboxMessageTable messages;
    private final OutboxPaceTable paces;
    private final TransactionOperations<Connection> transactions;
    private final Bell bell;

    OutgoingMessagesInPostgres(
            OutboxMessageTable messages,
            OutboxPaceTable paces,
            TransactionOperations<Connection> transactions,
            Bell bell) {
        this.messages = messages;
        this.paces = paces;
        this.transactions = transactions;
        this.bell = bell;
    }

    @Override
    public boolean add(SealedMessage message) {
        int added = messages.add(
                message.workspace().value(),
                message.id(),
                message.trace(),
                message.once().value(),
                Words.of(message.kind()),
                Words.of(message.recipient()),
                PaceKey.conversation(message.recipient()).value(),
                Words.of(message.lane()),
                message.notBefore(),
                message.dropAfter(),
                message.body(),
                Words.urgencyOf(message.kind()),
                message.fileWaits(),
                message.about().stream().map(PersonId::value).collect(Collectors.joining(",")));
        if (added == 1) {
            ringAfterCommit();
        }
        return added == 1;
    }

    private void ringAfterCommit() {
        transactions
                .findTransactionStatus()
                .ifPresent(transaction -> transaction.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        bell.ring();
                    }
                }));
    }

    @Override
    public boolean withdraw(WorkspaceId workspace, OnceKey once, Instant domainNow) {
        return 1 == messages.withdraw(workspace.value(), once.value(), domainNow);
    }

    @Override
    public void withdrawAbout(WorkspaceId workspace, PersonId reader, PersonId other, Instant domainNow) {
        messages.withdrawAbout(workspace.value(), reader.value(), other.value(), domainNow);
    }

    @Override
    public boolean opened(ClaimedMessage message, ChannelId channel, Lane lane) {
        return 1
                == messages.opened(
                        message.workspace().value(), message.id(), message.claim(), channel.value(), Words.of(lane));
    }

    @Override
    public boolean attached(ClaimedMessage message) {
        return 1 == messages.attached(message.workspace().value(), message.id(), message.claim());
    }

    /// The person's row of paces stands for the person: whoever claimed the message made it.
    @Override
    public Unasked unaskedBeside(ClaimedMessage message, Instant since, Moment now) {
        String workspace = message.workspace().value();
        String person = PaceKey.conversation(message.recipient()).value();
        paces.make(workspace, person, now.wall());
        paces.awaitLock(workspace, person);
        return new Unasked(
                messages.received(workspace, person, message.id(), since),
                messages.due(workspace, person, now.domain(), now.wall()).stream()
                        .map(row -> new Unasked.Due(row.id(), Words.urgency(row.urgency())))
                        .toList());
    }

    @Override
    public boolean sending(ClaimedMessage message, Instant leaseUntil, Instant domainNow) {
        return 1 == messages.sending(message.workspace().value(), message.id(), message.claim(), leaseUntil, domainNow);
    }

    @Override
    public Set<UUID> sending(List<ClaimedMessage> ofOneClaim, Instant leaseUntil, Instant domainNow) {
        ClaimedMessage first = ofOneClaim.getFirst();
        List<UUID> ids = ofOneClaim.stream().map(ClaimedMessage::id).toList();
        return messages.sending(first.workspace().value(), ids, first.claim(), leaseUntil, domainNow).stream()
                .map(NameRow::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<MessageDelivered> delivered(Arrival arrival, Instant domainNow) {
        return messages
                .delivered(
                        arrival.workspace().value(),
                        arrival.trace(),
                        arrival.channel().value(),
                        arrival.timestamp(),
                        domainNow)
                .stream()
                .map(row -> new MessageDelivered(
                        arrival.workspace(),
                        new OnceKey(row.onceKey()),
                        new ChannelId(row.deliveredChannel()),
                        row.endedAt()))
                .findFirst();
    }

    @Override
    public boolean seen(Arrival arrival, Instant domainNow) {
        return 1
                == messages.seen(
                        arrival.workspace().value(),
                        arrival.trace(),
                        arrival.channel().value(),
                        arrival.timestamp(),
                        domainNow);
    }

    @Override
    public boolean unheard(Arrival arrival, Instant retryAt, Instant domainNow) {
        return 1
                == messages.unheard(
                        arrival.workspace().value(),
                        arrival.trace(),
                        arrival.channel().value(),
                        arrival.timestamp(),
                        arrival.tries() + 1,
                        retryAt,
                        domainNow);
    }

    @Override
    public boolean failed(ClaimedMessage message, Instant retryAt) {
        return 1 == messages.failed(message.workspace().value(), message.id(), message.claim(), retryAt);
    }

    @Override
    public boolean postponed(ClaimedMessage message, Instant notBefore) {
        return 1 == messages.postponed(message.workspace().value(), message.id(), message.claim(), notBefore);
    }

    /// The park counts even where the message has moved on: it is Slack's word, not the message's.
    @Override
    public boolean parked(ClaimedMessage message, PaceKey what, Instant until) {
        int waiting = messages.waitAgain(message.workspace().value(), message.id(), message.claim());
        paces.park(message.workspace().value(), what.value(), until);
        return waiting == 1;
    }

    @Override
    public boolean dead(ClaimedMessage message, String reason, Instant domainNow) {
        return 1 == messages.dead(message.workspace().value(), message.id(), message.claim(), reason, domainNow);
    }

    @Override
    public boolean unknown(ClaimedMessage message) {
        return 1 == messages.unknown(message.workspace().value(), message.id(), message.claim());
    }
}
