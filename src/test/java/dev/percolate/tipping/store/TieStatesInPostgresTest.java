package dev.percolate.tipping.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Tie;
import dev.percolate.testing.InPostgres;
import dev.percolate.tipping.TieStates;
import dev.percolate.tipping.TieStatesContract;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class TieStatesInPostgresTest extends InPostgres implements TieStatesContract {
    @Inject
    private TieStates states;

    @Inject
    private TransactionOperations<Connection> transactions;

    @Override
    public TieStates states() {
        return states;
    }

    /// Only what both know lies there as it is: what they said of their conversations changes nothing of it.
    @Test
    void nothingThatFollowsFromOnesAnswersCanBeReadInTheTable() {
        states.keep(TIE, TieStatesContract.state(5, MONDAY, 1));
        var badly = plain();
        states.keep(TIE, TieStatesContract.state(5, MONDAY, 5));

        assertThat(plain()).isEqualTo(badly);
        var sealed = read("select encode(sealed, 'escape') from tie_state");
        TieStatesContract.state(5, MONDAY, 5)
                .depth()
                .shares()
                .forEach(share -> assertThat(sealed).doesNotContain(share.toString()));
    }

    private String plain() {
        return read("select (to_jsonb(t) - 'sealed')::text from tie_state t");
    }

    /// Sealed for one tie, it can't be read in another's place: that one is made again.
    @Test
    void whatIsSealedForOneTieSaysNothingOfAnother() {
        states.keep(TIE, TieStatesContract.state(5, MONDAY));
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute("update tie_state set other_id = 'U3CHIARA'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(states.find(new Tie(HERE, ANA, CHIARA))).isEmpty();
        assertThat(states.talkedSince(HERE, LocalDate.EPOCH, 1, null, 9))
                .singleElement()
                .satisfies(watched -> {
                    assertThat(watched.state()).isNull();
                    assertThat(watched.last()).isEqualTo(MONDAY);
                });
    }

    private String read(String sql) {
        return transactions.executeRead(status -> {
            try (var rows = status.getConnection().createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
