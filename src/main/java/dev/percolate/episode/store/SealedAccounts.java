package dev.percolate.episode.store;

import dev.percolate.episode.Account;
import dev.percolate.episode.Companion.Outsider;
import dev.percolate.episode.EpisodeLength;
import dev.percolate.episode.Marks;
import dev.percolate.episode.Role;
import dev.percolate.request.Need;
import dev.percolate.vault.Vault;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what people say of conversations unreadable in the database, bound to the person and the row: `role BOTH`, one
/// a line, what they left open left out.
@Singleton
final class SealedAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(SealedAccounts.class);

    private static final String LENGTH = "length";
    private static final String ROLE = "role";
    private static final String FUNCTIONS = "functions";
    private static final String OPENNESS = "openness";
    private static final String GAIN = "gain";
    private static final String LINE = "line";

    private final Vault vault;

    SealedAccounts(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(WorkspaceId workspace, PersonId author, UUID view, Account said) {
        Map<String, String> fields = new TreeMap<>();
        put(fields, LENGTH, said.length());
        put(fields, ROLE, said.role());
        put(fields, OPENNESS, said.marks().openness());
        put(fields, GAIN, said.marks().gain());
        if (!said.functions().isEmpty()) {
            fields.put(
                    FUNCTIONS,
                    said.functions().stream().map(Need::name).sorted().collect(Collectors.joining(",")));
        }
        if (!said.line().isEmpty()) {
            fields.put(LINE, said.line());
        }
        return vault.seal(
                context(workspace, author, view),
                fields.entrySet().stream()
                        .map(field -> field.getKey() + " " + field.getValue())
                        .collect(Collectors.joining("\n")));
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    /// Where it was sealed with a key that is not at hand, only its day is known.
    Account open(WorkspaceId workspace, PersonId author, UUID view, LocalDate day, byte[] sealed) {
        return opened(context(workspace, author, view), sealed)
                .map(text -> read(day, text))
                .orElseGet(() -> Account.of(day));
    }

    boolean canOpen(WorkspaceId workspace, PersonId author, UUID view, byte[] sealed) {
        return opened(context(workspace, author, view), sealed).isPresent();
    }

    private static Account read(LocalDate day, String text) {
        Map<String, String> fields = text.lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        return new Account(
                day,
                get(fields, LENGTH, EpisodeLength::valueOf),
                get(fields, ROLE, Role::valueOf),
                functions(fields.getOrDefault(FUNCTIONS, "")),
                fields.getOrDefault(LINE, ""),
                new Marks(get(fields, OPENNESS, Integer::valueOf), get(fields, GAIN, Integer::valueOf)));
    }

    private static <T> @Nullable T get(Map<String, String> fields, String name, Function<String, T> reading) {
        var value = fields.get(name);
        return value == null ? null : reading.apply(value);
    }

    private static Set<Need> functions(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Need::valueOf)
                .collect(Collectors.toSet());
    }

    byte[] sealLabel(WorkspaceId workspace, PersonId author, Outsider outsider) {
        return vault.seal(context(workspace, author, outsider.id()), outsider.label());
    }

    /// Where it was sealed with a key that is not at hand, they are somebody.
    Outsider openLabel(WorkspaceId workspace, PersonId author, UUID id, byte[] sealed) {
        return new Outsider(id, opened(context(workspace, author, id), sealed).orElse("somebody"));
    }

    private Optional<String> opened(Vault.Context context, byte[] sealed) {
        try {
            return Optional.of(vault.open(context, sealed));
        } catch (Vault.CannotOpen e) {
            LOG.warn("What somebody of {} noted of a conversation cannot be opened.", context.workspace());
            return Optional.empty();
        }
    }

    private static Vault.Context context(WorkspaceId workspace, PersonId author, UUID row) {
        return new Vault.Context(workspace.value(), "log of " + author.value() + ", " + row);
    }
}
