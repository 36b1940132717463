package dev.percolate.workspace.store;

import dev.percolate.vault.Vault;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps what is known of people's positions unreadable in the database: one fact a line, empty where unknown, bound
/// to the person.
@Singleton
final class SealedFacts {
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

    /// Throws [Vault.CannotOpen].
    PositionFacts open(WorkspaceId workspace, PersonId person, byte[] sealed) {
        List<String> lines =
                List.of(vault.open(context(workspace, person), sealed).split("\n", -1));
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
