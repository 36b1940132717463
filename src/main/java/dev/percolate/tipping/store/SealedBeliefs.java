package dev.percolate.tipping.store;

import dev.percolate.episode.Tie;
import dev.percolate.tipping.Belief;
import dev.percolate.vault.Vault;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what follows from the lengths and ratings that people gave unreadable in the database, bound to the tie: the
/// two beliefs, one a line. To the last bit, so that a recount finds the same.
@Singleton
final class SealedBeliefs {
    private static final Logger LOG = LoggerFactory.getLogger(SealedBeliefs.class);

    private final Vault vault;

    SealedBeliefs(Vault vault) {
        this.vault = vault;
    }

    record Beliefs(Belief length, Belief depth) {}

    byte[] seal(Tie tie, Beliefs beliefs) {
        return vault.seal(context(tie), text(beliefs.length()) + "\n" + text(beliefs.depth()));
    }

    /// Empty where it was sealed with a key that is not at hand.
    Optional<Beliefs> open(Tie tie, byte[] sealed) {
        try {
            List<Belief> beliefs = vault.open(context(tie), sealed)
                    .lines()
                    .map(SealedBeliefs::belief)
                    .toList();
            return Optional.of(new Beliefs(beliefs.getFirst(), beliefs.getLast()));
        } catch (Vault.CannotOpen e) {
            LOG.warn("What is remembered of a tie of {} cannot be opened.", tie.workspace());
            return Optional.empty();
        }
    }

    static String text(Belief belief) {
        return belief.shares().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static Belief belief(String text) {
        return Belief.of(Arrays.stream(text.split(" ", -1)).map(Double::valueOf).toList());
    }

    private static Vault.Context context(Tie tie) {
        return new Vault.Context(tie.workspace().value(), "tie of " + tie.one() + " and " + tie.other());
    }
}
