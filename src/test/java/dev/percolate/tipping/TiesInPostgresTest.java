package dev.percolate.tipping;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.episode.Asks;
import dev.percolate.episode.ForgetLog;
import dev.percolate.episode.Log;
import dev.percolate.episode.ThankYous;
import dev.percolate.episode.Tie;
import dev.percolate.episode.Views;
import dev.percolate.introduction.CheckInListener;
import dev.percolate.introduction.CheckedIn;
import dev.percolate.introduction.Report;
import dev.percolate.testing.InPostgres;
import io.micronaut.aop.Intercepted;
import io.micronaut.context.BeanContext;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The log and what is remembered of its ties, on the database.
final class TiesInPostgresTest extends InPostgres {
    private static final Tie TIE = new Tie(WORKSPACE, ANA.id(), BEN.id());

    @Inject
    private Views views;

    @Inject
    private Asks asks;

    @Inject
    private ThankYous thankYous;

    @Inject
    private TieStates states;

    @Inject
    private FollowTies following;

    @Inject
    private ForgetTies forgetting;

    @Inject
    private ForgetLog forgettingLog;

    @Inject
    private BeanContext beans;

    @Inject
    private TransactionOperations<Connection> transactions;

    private Log log = new Log();

    @BeforeEach
    void startsEmpty() {
        log = new Log(views, asks, thankYous);
        log.listeners.add(following);
    }

    private void inTransaction(Runnable what) {
        transactions.executeWrite(_ -> {
            what.run();
            return true;
        });
    }

    private void both() {
        inTransaction(() -> log.notes(ANA, BEN, TODAY));
        inTransaction(() -> log.notes(BEN, ANA, TODAY));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isTheSameAsARecountWhateverPeopleDo(long seed) {
        new LifeOfTies(log, states, seed, this::inTransaction).goesOn(60);
    }

    @Test
    void followsTheLogWithoutBeingTold() {
        var introduction = new UUID(5, 5);
        for (CheckInListener listener : beans.getBeansOfType(CheckInListener.class)) {
            var met = new Report(Report.Met.YES, null);
            listener.checkedIn(
                    new CheckedIn(WORKSPACE, introduction, ANA.id(), List.of(BEN.id()), TODAY, TODAY, met), MONDAY);
            listener.checkedIn(
                    new CheckedIn(WORKSPACE, introduction, BEN.id(), List.of(ANA.id()), TODAY, TODAY, met), MONDAY);
        }

        assertThat(states.find(TIE)).isEqualTo(TieFilter.IN_USE.replay(List.of(SharedConversation.on(TODAY))));
    }

    @Test
    void whatIsRememberedGoesWhereTheLogGoesBack() {
        inTransaction(() -> log.notes(ANA, BEN, TODAY));
        assertThatThrownBy(() -> inTransaction(() -> {
                    log.notes(BEN, ANA, TODAY);
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(states.find(TIE)).isEmpty();
    }

    @Test
    void nothingIsRememberedOfWhoeverErasesTheirData() {
        both();
        inTransaction(() -> log.notes(BEN, CHIARA, TODAY));
        inTransaction(() -> log.notes(CHIARA, BEN, TODAY));

        forgetting.forget(WORKSPACE, ANA.id());

        assertThat(states.find(TIE)).isEmpty();
        assertThat(states.find(new Tie(WORKSPACE, BEN.id(), CHIARA.id()))).isPresent();
    }

    /// Whichever of the two parts is erased first.
    @Test
    void whoeverLogsWaitsForTheOthersErasureAndNothingIsRemembered() throws Exception {
        both();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var logging = transactions.executeWrite(_ -> {
                forgetting.forget(WORKSPACE, ANA.id());
                var begun = pool.submit(() -> inTransaction(() -> log.notes(BEN, ANA, TODAY.minusDays(9))));
                assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                forgettingLog.forget(WORKSPACE, ANA.id());
                return begun;
            });
            logging.get();
        }

        assertThat(states.find(TIE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {FollowTies.class, ForgetTies.class, CountQuarter.class})
    void whatWritesIsOneTransaction(Class<?> useCase) {
        assertThat(Intercepted.class)
                .isAssignableFrom(beans.getBeanDefinition(useCase).getBeanType());
    }
}
