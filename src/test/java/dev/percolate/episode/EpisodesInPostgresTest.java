package dev.percolate.episode;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.episode.LogConversation.Logged;
import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.introduction.CheckInListener;
import dev.percolate.introduction.CheckedIn;
import dev.percolate.introduction.Report;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import io.micronaut.aop.Intercepted;
import io.micronaut.context.BeanContext;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What several nodes, clicks and people do at once.
final class EpisodesInPostgresTest extends InPostgres {
    @Inject
    private Views views;

    @Inject
    private Asks asks;

    @Inject
    private ThankYous thankYous;

    @Inject
    private BeanContext beans;

    @Inject
    private TransactionOperations<Connection> transactions;

    private final ConcurrentLinkedQueue<SharedEpisodeChange> heard = new ConcurrentLinkedQueue<>();
    private Log log = new Log();

    @BeforeEach
    void startsEmpty() {
        heard.clear();
        log = new Log(views, asks, thankYous);
    }

    private ChangeTies changing() {
        return new ChangeTies(views, thankYous, List.of((change, _) -> heard.add(change)));
    }

    private Callable<Logged> logs(Person author, UUID form, Person... others) {
        var colleagues = Stream.of(others).map(Person::id).collect(Collectors.toSet());
        var draft = new Draft(form, colleagues, List.of(), Account.of(TODAY));
        var keeping = new KeepConversation(changing(), views);
        return () -> transactions.executeWrite(_ -> keeping.keep(WORKSPACE, author.id(), draft, MONDAY));
    }

    private List<SharedEpisode> shared(Person one, Person other) {
        return new ReadTies(views, thankYous).shared(new Tie(WORKSPACE, one.id(), other.id()));
    }

    @RepeatedTest(10)
    void twoWhoLogAtTheSameMomentHaveOneEpisodeAndItIsHeardOnce() throws Exception {
        atOnce(List.of(logs(ANA, new UUID(4, 1), BEN), logs(BEN, new UUID(4, 2), ANA)));

        assertThat(shared(ANA, BEN)).hasSize(1);
        assertThat(heard)
                .containsExactly(new SharedEpisodeChange.Added(shared(ANA, BEN).getFirst()));
    }

    @RepeatedTest(10)
    void theSameFormTwiceAtOnceIsStoredOnce() throws Exception {
        var answers = atOnce(List.of(logs(ANA, new UUID(4, 1), BEN, CHIARA), logs(ANA, new UUID(4, 1), BEN, CHIARA)));

        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(views.of(WORKSPACE, ANA.id(), 0, 9)).hasSize(2);
    }

    /// Each holds some of what the others hold.
    @RepeatedTest(10)
    void manyWhoLogEachOtherAtOnceNeverWaitForEverForEachOther() throws Exception {
        atOnce(List.of(
                logs(ANA, new UUID(4, 1), BEN, CHIARA, DIEGO),
                logs(BEN, new UUID(4, 2), DIEGO, CHIARA, ANA),
                logs(CHIARA, new UUID(4, 3), ANA, DIEGO, BEN),
                logs(DIEGO, new UUID(4, 4), BEN, ANA, CHIARA)));

        assertThat(heard).hasSize(6).hasOnlyElementsOfType(SharedEpisodeChange.Added.class);
    }

    @RepeatedTest(10)
    void theSameLabelTwiceAtOnceIsOnePerson() throws Exception {
        var keeping = new KeepConversation(changing(), views);
        List<Callable<Logged>> calls = Stream.of(1, 2)
                .map(i -> new Draft(new UUID(4, i), Set.of(), List.of("Aunt Vera"), Account.of(TODAY)))
                .map(draft -> (Callable<Logged>)
                        () -> transactions.executeWrite(_ -> keeping.keep(WORKSPACE, ANA.id(), draft, MONDAY)))
                .toList();
        atOnce(calls);

        assertThat(views.companions(WORKSPACE, ANA.id(), 0, 9))
                .extracting(Views.Acquaintance::conversations)
                .containsExactly(2L);
    }

    @RepeatedTest(10)
    void twoTapsAtOnceAreBothKept() throws Exception {
        logs(ANA, new UUID(4, 1), BEN).call();
        var id = views.of(WORKSPACE, ANA.id(), 0, 9).getFirst().id();
        var correcting = new CorrectView(changing(), views, new RemoveView(views, asks, thankYous, log.new Told()));

        atOnce(List.<Callable<Object>>of(
                () -> transactions.executeWrite(_ -> correcting.openness(WORKSPACE, ANA.id(), id, 4, MONDAY)),
                () -> transactions.executeWrite(_ -> correcting.gain(WORKSPACE, ANA.id(), id, 2, MONDAY)),
                () -> transactions.executeWrite(_ ->
                        correcting.correct(WORKSPACE, ANA, id, Account.of(TODAY).as(Role.BOTH), MONDAY))));

        assertThat(views.find(WORKSPACE, ANA.id(), id).orElseThrow().account())
                .isEqualTo(Account.of(TODAY).as(Role.BOTH).marked(new Marks(4, 2)));
    }

    /// One of them is the sender's second today, whichever comes first.
    @RepeatedTest(10)
    void twoThankYousAtOnceAreOne() throws Exception {
        var told = log.new Told();
        var keeping = new KeepThankYou(changing(), views, thankYous, told, log.keptApart);
        var wanted = new KeepThankYou.Wanted(WORKSPACE, ANA, BEN, TODAY);
        List<Callable<ThankColleague.Thanked>> calls = Stream.of(1, 2)
                .map(i -> new ThankColleague.Draft(new UUID(4, i), BEN.id(), null, "Thank you", Invitation.NONE))
                .map(draft -> (Callable<ThankColleague.Thanked>)
                        () -> transactions.executeWrite(_ -> keeping.keep(wanted, draft, MONDAY)))
                .toList();
        var answers = atOnce(calls);

        assertThat(answers).contains(new ThankColleague.Thanked.AlreadyToday());
        assertThat(log.thanked).hasSize(1);
        assertThat(views.of(WORKSPACE, ANA.id(), 0, 9)).hasSize(1);
    }

    /// Else whoever listens would hear of what is shared with somebody whose data they have just removed.
    @Test
    void whoeverLogsWaitsForTheOthersErasureAndSharesNothing() throws Exception {
        logs(ANA, new UUID(4, 1), BEN).call();
        var forgetting = new ForgetLog(views, thankYous, asks);
        var bens = logs(BEN, new UUID(4, 2), ANA);

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var logging = transactions.executeWrite(_ -> {
                forgetting.forget(WORKSPACE, ANA.id());
                var begun = pool.submit(bens);
                assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return begun;
            });
            assertThat(logging.get()).isInstanceOf(Logged.Kept.class);
        }

        assertThat(heard).isEmpty();
        assertThat(views.of(WORKSPACE, ANA.id(), 0, 9)).isEmpty();
        assertThat(views.of(WORKSPACE, BEN.id(), 0, 9)).hasSize(1);
    }

    @Test
    void hearsWhatPeopleSayAtTheCheckIn() {
        var said = new CheckedIn(
                WORKSPACE, new UUID(5, 5), ANA.id(), List.of(BEN.id()), TODAY, TODAY, new Report(Report.Met.YES, null));

        assertThat(beans.getBeansOfType(CheckInListener.class)).hasSize(1).allSatisfy(listener -> {
            listener.checkedIn(said, MONDAY);
            listener.checkedIn(said, MONDAY);
        });

        assertThat(views.of(WORKSPACE, ANA.id(), 0, 9))
                .extracting(View::occasion)
                .containsExactly(new Occasion.Introduced(new UUID(5, 5)));
    }

    @Test
    void keepsNothingWhereWhoeverListensFails() {
        var changing = new ChangeTies(views, thankYous, List.of((_, _) -> {
            throw new IllegalStateException("no detector");
        }));
        var keeping = new KeepConversation(changing, views);
        var bens = new Draft(new UUID(4, 2), Set.of(ANA.id()), List.of(), Account.of(TODAY));
        var anas = new Draft(new UUID(4, 1), Set.of(BEN.id()), List.of(), Account.of(TODAY));
        transactions.executeWrite(_ -> keeping.keep(WORKSPACE, ANA.id(), anas, MONDAY));

        assertThatThrownBy(() -> transactions.executeWrite(_ -> keeping.keep(WORKSPACE, BEN.id(), bens, MONDAY)))
                .hasMessage("no detector");

        assertThat(views.of(WORKSPACE, BEN.id(), 0, 9)).isEmpty();
    }

    @Test
    void readsNothingOfOthersFromTheTable() {
        var said = new Account(TODAY, EpisodeLength.LONGER, Role.GAVE, Set.of(), "a secret", new Marks(1, 2));
        views.add(new View(
                WORKSPACE, ANA.id(), new UUID(1, 1), new Companion.Colleague(BEN.id()), said, Occasion.ANY, MONDAY));
        views.add(new View(
                WORKSPACE,
                ANA.id(),
                new UUID(1, 2),
                new Companion.Outsider(new UUID(9, 9), "a secret aunt"),
                said,
                Occasion.ANY,
                MONDAY));

        String stored = transactions.executeRead(status -> {
            try (var rows = status.getConnection()
                    .createStatement()
                    .executeQuery("select string_agg(v::text || encode(v.sealed, 'escape'), ' ')"
                            + " || (select string_agg(o::text || encode(o.sealed, 'escape'), ' ') from outside_person o)"
                            + " from episode_view v")) {
                rows.next();
                return rows.getString(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(stored).contains(BEN.id().value()).doesNotContain("secret", "GAVE", "LONGER", "openness");
    }

    /// Sealed for one row, it can't be read in another's place.
    @Test
    void whatIsSealedForOneIsReadByNobodyElse() {
        var said = Account.of(TODAY).as(Role.GAVE);
        views.add(new View(
                WORKSPACE, ANA.id(), new UUID(1, 1), new Companion.Colleague(BEN.id()), said, Occasion.ANY, MONDAY));
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute("update episode_view set author_id = 'U3CHIARA'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(views.of(WORKSPACE, new PersonId("U3CHIARA"), 0, 9))
                .extracting(View::account)
                .containsExactly(Account.of(TODAY));
    }

    /// The key it was sealed with may come back; a tap meanwhile loses nothing.
    @Test
    void whatCannotBeOpenedIsNotSealedOver() {
        var said = Account.of(TODAY).as(Role.GAVE);
        var view = new View(
                WORKSPACE, ANA.id(), new UUID(1, 1), new Companion.Colleague(BEN.id()), said, Occasion.ANY, MONDAY);
        views.add(view);
        nowNotedBy("U3CHIARA");
        var chiaras = views.find(WORKSPACE, new PersonId("U3CHIARA"), view.id()).orElseThrow();
        views.replace(chiaras.saying(Account.of(TODAY.minusDays(1)).marked(new Marks(3, 3))), MONDAY);
        nowNotedBy(ANA.id().value());

        assertThat(views.find(WORKSPACE, ANA.id(), view.id()).orElseThrow().account())
                .isEqualTo(Account.of(TODAY.minusDays(1)).as(Role.GAVE));
    }

    private void nowNotedBy(String author) {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().prepareStatement("update episode_view set author_id = ?")) {
                statement.setString(1, author);
                return statement.execute();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ChangeTies.class,
                KeepConversation.class,
                RemoveView.class,
                CorrectView.class,
                ConfirmEpisode.class,
                KeepAsk.class,
                KeepThankYou.class,
                NoteArrival.class,
                LogCheckIn.class,
                ReadLog.class,
                ReadTies.class,
                ForgetLog.class
            })
    void whatWritesIsOneTransaction(Class<?> useCase) {
        assertThat(Intercepted.class)
                .isAssignableFrom(beans.getBeanDefinition(useCase).getBeanType());
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = calls.stream()
                    .map(call -> pool.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (var result : results) {
                answers.add(result.get());
            }
            return answers;
        }
    }
}
