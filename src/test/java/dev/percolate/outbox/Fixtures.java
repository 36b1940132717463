package dev.percolate.outbox;

import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Messages for the tests of this part.
final class Fixtures {
    static final Kind UNASKED = new Kind.Unasked(Urgency.ANSWER_AWAITED);

    static final WorkspaceId ACME = new WorkspaceId("T0ACME");
    static final WorkspaceId GLOBEX = new WorkspaceId("T0GLOBEX");
    static final ChannelId SOMEWHERE = new ChannelId("D0SOMEWHERE");

    private Fixtures() {}

    static Recipient person(String id) {
        return new Recipient.Direct(new PersonId(id));
    }

    static Recipient group(String... ids) {
        return new Recipient.Group(
                Arrays.stream(ids).map(PersonId::new).collect(Collectors.toCollection(TreeSet::new)));
    }

    static OutgoingMessage message(WorkspaceId workspace, String once, Recipient recipient) {
        return message(workspace, once, recipient, UNASKED, TestClock.START, null);
    }

    static OutgoingMessage message(
            WorkspaceId workspace,
            String once,
            Recipient recipient,
            Kind kind,
            Instant notBefore,
            @Nullable Instant dropAfter) {
        return new OutgoingMessage(
                workspace,
                new OnceKey(once),
                recipient,
                kind,
                notBefore,
                dropAfter,
                new MessageBody("A private word: " + once, "[]"));
    }

    /// Sealed by nobody: the body is the once-key. Id and trace follow from workspace and once-key.
    static SealedMessage sealed(OutgoingMessage message) {
        String name = message.workspace() + " " + message.once().value();
        return new SealedMessage(
                message.workspace(),
                UUID.nameUUIDFromBytes(("id " + name).getBytes(StandardCharsets.UTF_8)),
                UUID.nameUUIDFromBytes(("trace " + name).getBytes(StandardCharsets.UTF_8)),
                message.once(),
                message.recipient(),
                message.kind(),
                Lane.atFirst(message),
                message.notBefore(),
                message.dropAfter(),
                message.once().value().getBytes(StandardCharsets.UTF_8),
                message.file() != null,
                message.about());
    }
}
