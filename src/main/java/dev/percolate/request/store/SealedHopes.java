package dev.percolate.request.store;

import dev.percolate.request.Approach.Said;
import dev.percolate.vault.Vault;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps who should not see a hope, and what two people read of each other, unreadable in the database: bound to the
/// person, and to the approach. Fields are kept apart by a control character, which no text of theirs can contain.
@Singleton
final class SealedHopes {
    private static final Logger LOG = LoggerFactory.getLogger(SealedHopes.class);
    private static final String FIELD = "\u001F";

    private final Vault vault;

    SealedHopes(Vault vault) {
        this.vault = vault;
    }

    byte[] sealHiddenFrom(String workspace, String person, Collection<PersonId> people) {
        return vault.seal(
                hope(workspace, person),
                people.stream().map(PersonId::value).sorted().collect(Collectors.joining(",")));
    }

    /// Empty where it was sealed with a key that is not at hand; so is the other.
    Optional<Set<PersonId>> openHiddenFrom(String workspace, String person, byte[] sealed) {
        return open(hope(workspace, person), sealed)
                .map(joined -> Arrays.stream(joined.split(","))
                        .filter(one -> !one.isEmpty())
                        .map(PersonId::new)
                        .collect(Collectors.toSet()));
    }

    byte[] seal(String workspace, UUID approach, Said said) {
        return vault.seal(
                approach(workspace, approach),
                String.join(FIELD, said.hopesFor(), OfferRow.joined(said.needs()), said.helpsWith(), said.line()));
    }

    Optional<Said> open(String workspace, UUID approach, byte[] sealed) {
        return open(approach(workspace, approach), sealed).map(all -> {
            var fields = all.split(FIELD, -1);
            return new Said(fields[0], OfferRow.needs(fields[1]), fields[2], fields[3]);
        });
    }

    private Optional<String> open(Vault.Context context, byte[] sealed) {
        try {
            return Optional.of(vault.open(context, sealed));
        } catch (Vault.CannotOpen e) {
            LOG.warn("What was said around support in {} cannot be opened.", context.workspace());
            return Optional.empty();
        }
    }

    private static Vault.Context hope(String workspace, String person) {
        return new Vault.Context(workspace, "hope of " + person);
    }

    private static Vault.Context approach(String workspace, UUID approach) {
        return new Vault.Context(workspace, "approach " + approach);
    }
}
