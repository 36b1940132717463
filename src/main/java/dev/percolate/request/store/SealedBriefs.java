package dev.percolate.request.store;

import dev.percolate.request.Brief;
import dev.percolate.request.Extent;
import dev.percolate.request.Need;
import dev.percolate.vault.Vault;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what people wrote unreadable in the database, bound to its request. Fields are kept apart by a control
/// character, which no text of theirs can contain.
@Singleton
final class SealedBriefs {
    private static final Logger LOG = LoggerFactory.getLogger(SealedBriefs.class);
    private static final String FIELD = "\u001F";

    private final Vault vault;

    SealedBriefs(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(String workspace, UUID request, Brief brief) {
        return vault.seal(
                context(workspace, request),
                String.join(
                        FIELD,
                        brief.about(),
                        brief.extent().name(),
                        brief.needs().stream().map(Need::name).collect(Collectors.joining(",")),
                        brief.whyNow(),
                        brief.byWhen() == null ? "" : brief.byWhen().toString(),
                        String.valueOf(brief.differentPath()),
                        brief.beenThrough(),
                        brief.hiddenFrom().stream()
                                .map(PersonId::value)
                                .sorted()
                                .collect(Collectors.joining(","))));
    }

    /// Empty where it was sealed with a key that is not at hand.
    Optional<Brief> open(String workspace, UUID request, byte[] sealed) {
        try {
            return Optional.of(
                    read(List.of(vault.open(context(workspace, request), sealed).split(FIELD, -1))));
        } catch (Vault.CannotOpen e) {
            LOG.warn("What a request in {} says cannot be opened.", workspace);
            return Optional.empty();
        }
    }

    private static Brief read(List<String> fields) {
        return new Brief(
                fields.get(0),
                Extent.valueOf(fields.get(1)),
                all(fields.get(2), Need::valueOf),
                fields.get(3),
                fields.get(4).isEmpty() ? null : LocalDate.parse(fields.get(4)),
                Boolean.parseBoolean(fields.get(5)),
                fields.get(6),
                all(fields.get(7), PersonId::new));
    }

    private static <T> Set<T> all(String joined, Function<String, T> read) {
        return joined.isEmpty()
                ? Set.of()
                : Stream.of(joined.split(",")).map(read).collect(Collectors.toSet());
    }

    private static Vault.Context context(String workspace, UUID request) {
        return new Vault.Context(workspace, "request " + request);
    }
}
