package dev.percolate.request.slack;

import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.QuietRules;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// A direct message to somebody in their working hours. Whoever's zone is unknown is not written to; they see it in
/// Home.
record Unasked(
        WorkspaceId workspace, OnceKey key, Urgency urgency, Duration worth, MessageBody body, Set<PersonId> about) {
    void to(Person reader, Outbox outbox, Instant now) {
        QuietRules.nextWorkingMoment(reader, now)
                .ifPresent(moment -> outbox.add(new OutgoingMessage(
                                workspace,
                                key,
                                new Recipient.Direct(reader.id()),
                                new Kind.Unasked(urgency),
                                moment,
                                moment.plus(worth),
                                body)
                        .about(about)));
    }
}
