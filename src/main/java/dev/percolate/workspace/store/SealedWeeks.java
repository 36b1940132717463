package dev.percolate.workspace.store;

import dev.percolate.vault.Vault;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the weeks people work unreadable in the database: `FRIDAY 22:00 06:00`, one day a line, bound to the person.
@Singleton
final class SealedWeeks {
    private static final Logger LOG = LoggerFactory.getLogger(SealedWeeks.class);

    private final Vault vault;

    SealedWeeks(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(WorkspaceId workspace, PersonId person, WorkingWeek week) {
        return vault.seal(
                context(workspace, person),
                week.shifts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(day -> String.join(
                                " ",
                                day.getKey().name(),
                                day.getValue().from().toString(),
                                day.getValue().to().toString()))
                        .collect(Collectors.joining("\n")));
    }

    /// Empty where it was sealed with a key that is not at hand, or for somebody else: the usual week holds then.
    Optional<WorkingWeek> open(WorkspaceId workspace, PersonId person, byte[] sealed) {
        try {
            return Optional.of(read(vault.open(context(workspace, person), sealed)));
        } catch (Vault.CannotOpen e) {
            LOG.warn("A working week kept in {} cannot be opened.", workspace);
            return Optional.empty();
        }
    }

    private static WorkingWeek read(String opened) {
        return new WorkingWeek(opened.lines()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(
                        words -> DayOfWeek.valueOf(words[0]),
                        words -> new Shift(LocalTime.parse(words[1]), LocalTime.parse(words[2])))));
    }

    private static Vault.Context context(WorkspaceId workspace, PersonId person) {
        return new Vault.Context(workspace.value(), "working week of " + person.value());
    }
}
