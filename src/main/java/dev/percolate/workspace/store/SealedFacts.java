package dev.percolate.workspace.store;

import dev.percolate.vault.Vault;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what is known of people's positions unreadable in the database: one fact a line, empty where
/// unknown, bound to the person.
@Singleton
final class SealedFacts {
    private static final Logger LOG = LoggerFactory.getLogger(SealedFacts.class);

    private final Vault vault;

    SealedFacts(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(WorkspaceId workspace, PersonId person, PositionFacts facts) {
        return vault.seal(
                context(workspace, person),
                String.join(
                        "\n",
                        facts.department(),
                        facts.place(),
                        written(facts.manager()),
                        written(facts.since()),
                        written(facts.level())));
    }

    private static String written(@Nullable Object fact) {
        return fact == null ? "" : fact.toString();
    }

    /// Empty where they were sealed with a key that is not at hand, or for somebody else: nothing is known then.
    Optional<PositionFacts> open(WorkspaceId workspace, PersonId person, byte[] sealed) {
        try {
            return Optional.of(read(vault.open(context(workspace, person), sealed)));
        } catch (Vault.CannotOpen e) {
            LOG.warn("What is kept of a position in {} cannot be opened.", workspace);
            return Optional.empty();
        }
    }

    private static PositionFacts read(String opened) {
        List<String> lines = List.of(opened.split("\n", -1));
        return new PositionFacts(
                lines.get(0),
                lines.get(1),
                lines.get(2).isEmpty() ? null : new PersonId(lines.get(2)),
                lines.get(3).isEmpty() ? null : LocalDate.parse(lines.get(3)),
                lines.get(4).isEmpty() ? null : Integer.valueOf(lines.get(4)));
    }

    private static Vault.Context context(WorkspaceId workspace, PersonId person) {
        return new Vault.Context(workspace.value(), "position of " + person.value());
    }
}
