package dev.percolate.outbox.store;

import dev.percolate.outbox.EndedMessages;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.SentMessage;
import dev.percolate.outbox.SentMessages;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
@Transactional
class HistoryInPostgres implements SentMessages, EndedMessages {
    private final OutboxHistoryTable messages;

    HistoryInPostgres(OutboxHistoryTable messages) {
        this.messages = messages;
    }

    @Override
    public List<SentMessage> sentTo(WorkspaceId workspace, PersonId person) {
        return messages.sentTo(workspace.value(), person.value(), SHOWN).stream()
                .map(row -> new SentMessage(new OnceKey(row.onceKey()).topic(), row.endedAt()))
                .toList();
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person, Instant now) {
        messages.sendNotAgain(workspace.value(), person.value(), now.minusSeconds(1));
        messages.delete(workspace.value(), person.value());
        messages.nameNoLonger(workspace.value(), person.value(), now);
        messages.forgetPaces(workspace.value(), person.value());
    }

    @Override
    public Optional<Instant> oldestEnd() {
        return messages.oldestEnd();
    }

    @Override
    public int deleteEndedBefore(Instant before, int atMost) {
        return messages.deleteEndedBefore(before, atMost);
    }

    @Override
    public void forgetPacesUnusedSince(Instant wallTime) {
        messages.forgetPacesUnusedSince(wallTime);
    }
}
