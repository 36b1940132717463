package dev.percolate.tipping;

import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.tipping.Reply.LATER;
import static dev.percolate.tipping.Reply.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import io.micronaut.aop.Intercepted;
import io.micronaut.context.BeanContext;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What several nodes, clicks and people do at once, and what stands in the tables.
final class AskingInPostgresTest extends InPostgres {
    @Inject
    private Questions questions;

    @Inject
    private Suggestions suggestions;

    @Inject
    private NamedTies named;

    @Inject
    private KeepQuestion keeping;

    @Inject
    private DeclineQuestions declining;

    @Inject
    private BeanContext beans;

    @Inject
    private TransactionOperations<Connection> transactions;

    private Asking asking = new Asking();

    @BeforeEach
    void startsEmpty() {
        asking = new Asking(questions, suggestions, named);
    }

    private <T> T in(Callable<T> what) {
        return transactions.executeWrite(_ -> what.call());
    }

    private void bothAreAsked() {
        in(grows());
        asking.asked.forEach(one -> in(() -> {
            asking.arriving.question(WORKSPACE, one.question().id(), MONDAY);
            return one;
        }));
    }

    private Callable<Boolean> grows() {
        return () -> {
            asking.grows(ANA, BEN, 5, MONDAY);
            return true;
        };
    }

    private Callable<AnswerQuestion.Answered> says(Person person, Reply reply) {
        var id = asking.askedOf(person).id();
        return () -> in(() -> asking.answering.answer(WORKSPACE, person.id(), id, reply, MONDAY));
    }

    private Callable<Boolean> reveals() {
        return () -> in(() -> {
            asking.revealing.run(MONDAY);
            return true;
        });
    }

    @RepeatedTest(10)
    void twoWhoSaySoAtTheSameMomentAreToldOnce() throws Exception {
        bothAreAsked();

        atOnce(List.of(says(ANA, MENTORING), says(BEN, MENTORING)));
        assertThat(named.nextDue()).isPresent();
        atOnce(List.of(reveals(), reveals()));

        assertThat(asking.revealed).hasSize(1);
        assertThat(named.of(WORKSPACE, List.of(ANA.id()))).isEqualTo(asking.revealed);
    }

    /// Whichever comes first: either both are told, or nobody is and the change counts.
    @RepeatedTest(10)
    void whoeverChangesTheirMindWhileBothAreToldDidBeforeOrIsTooLate() throws Exception {
        bothAreAsked();
        atOnce(List.of(says(ANA, MENTORING), says(BEN, MENTORING)));

        var answers = atOnce(List.<Callable<Object>>of(says(ANA, LATER)::call, reveals()::call));

        boolean tooLate = answers.getFirst() instanceof AnswerQuestion.Answered.Over;
        assertThat(asking.revealed).hasSize(tooLate ? 1 : 0);
        assertThat(named.nextDue()).isEmpty();
    }

    @RepeatedTest(10)
    void twoNodesAskOnce() throws Exception {
        atOnce(List.of(() -> in(grows()), () -> in(grows())));

        assertThat(questions.unclosed(WORKSPACE, List.of(ANA.id(), BEN.id()))).hasSize(2);
        assertThat(asking.asked).hasSize(2);
    }

    @RepeatedTest(10)
    void aDoubleClickSuggestsOnce() throws Exception {
        var suggests = (Callable<SuggestName.Suggesting>)
                () -> in(() -> asking.suggesting.suggest(WORKSPACE, ANA, BEN.id(), MONDAY));
        var answers = atOnce(List.of(suggests, suggests));

        assertThat(answers)
                .containsExactlyInAnyOrder(
                        new SuggestName.Suggesting.Suggested(), new SuggestName.Suggesting.AlreadySuggested(MONDAY));
        assertThat(asking.suggested).hasSize(1);
    }

    @RepeatedTest(10)
    void twoWhoSuggestItToEachOtherAtOnceBothSaySo() throws Exception {
        atOnce(List.of(
                () -> in(() -> asking.suggesting.suggest(WORKSPACE, ANA, BEN.id(), MONDAY)),
                () -> in(() -> asking.suggesting.suggest(WORKSPACE, BEN, ANA.id(), MONDAY))));

        assertThat(named.due(MONDAY, 9)).containsExactly(Asking.tie(ANA, BEN));
        assertThat(asking.suggested).hasSize(2);
    }

    /// Else a yes would stand that its author has just erased, or one about somebody who has.
    @Test
    void whoeverAnswersWaitsForTheOthersErasure() throws Exception {
        bothAreAsked();
        says(ANA, MENTORING).call();
        var bens = says(BEN, MENTORING);

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answering = transactions.executeWrite(_ -> {
                asking.forgetting.forget(WORKSPACE, ANA.id());
                var begun = pool.submit(bens);
                assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return begun;
            });
            assertThat(answering.get()).isEqualTo(new AnswerQuestion.Answered.Gone());
        }

        assertThat(named.nextDue()).isEmpty();
        assertThat(questions.known(WORKSPACE, ANA.id())).isEmpty();
    }

    /// Else somebody could be asked who has just turned that off.
    @Test
    void whoeverIsAboutToBeAskedIsNotOnceTheyDecline() throws Exception {
        var today = LocalDate.of(2026, 1, 5);
        var grown = new GrownTie(Asking.tie(ANA, BEN), Origin.DETECTOR, 5, today, today);
        var question = Question.about(grown, ANA.id(), MONDAY);

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var kept = transactions.executeWrite(_ -> {
                declining.decline(WORKSPACE, ANA.id(), MONDAY);
                var begun = pool.submit(() -> keeping.keep(question, ANA, BEN, false));
                assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return begun;
            });
            assertThat(kept.get()).isFalse();
        }
        assertThat(questions.unclosed(WORKSPACE, List.of(ANA.id()))).isEmpty();
    }

    /// The messages are kept in the same transaction as the name: a crash between the two leaves neither.
    @Test
    void keepsNothingWhereTheTransactionFails() {
        bothAreAsked();

        assertThatThrownBy(() -> in(() -> {
                    asking.answering.answer(
                            WORKSPACE, ANA.id(), asking.askedOf(ANA).id(), MENTORING, MONDAY);
                    asking.answering.answer(
                            WORKSPACE, BEN.id(), asking.askedOf(BEN).id(), MENTORING, MONDAY);
                    asking.revealing.run(MONDAY);
                    throw new IllegalStateException("crashed");
                }))
                .hasMessage("crashed");

        assertThat(named.known(WORKSPACE, ANA.id())).isEmpty();
        assertThat(questions.of(WORKSPACE, ANA.id()))
                .extracting(Question::reply)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @EnumSource(Reply.class)
    void theTablesSayNothingOfWhatWasAnswered(Reply reply) throws Exception {
        bothAreAsked();
        says(ANA, reply).call();
        assertThat(stored()).contains("U1ANA").doesNotContain(reply.name());

        in(() -> {
            asking.closing.run(MONDAY.plus(Duration.ofDays(21)));
            return true;
        });
        assertThat(stored()).doesNotContain("2026-07-", "2027-");
        assertThat(questions.rests(WORKSPACE, List.of(ANA.id()))).hasSize(1);
    }

    private String stored() {
        return transactions.executeRead(status -> {
            try (var rows = status.getConnection()
                    .createStatement()
                    .executeQuery("select coalesce((select string_agg(q::text || encode(q.reply, 'escape'),"
                            + " ' ') from tie_question q), '') || coalesce((select string_agg(r::text ||"
                            + " encode(r.sealed, 'escape'), ' ') from tie_rest r), '')")) {
                rows.next();
                return rows.getString(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void allRepliesAreEquallyLong() throws Exception {
        bothAreAsked();
        Set<Integer> lengths = new HashSet<>();
        for (Reply reply : Reply.values()) {
            says(ANA, reply).call();
            lengths.add(sealedBytes("select max(length(reply)) from tie_question"));
        }
        assertThat(lengths).hasSize(1);

        for (Reply reply : Reply.values()) {
            says(ANA, reply).call();
            var question = questions.find(WORKSPACE, asking.askedOf(ANA).id()).orElseThrow();
            in(() -> questions.close(question, Rest.after(question), MONDAY));
            lengths.add(sealedBytes("select max(length(sealed)) from tie_rest"));
            in(() -> {
                questions.forget(WORKSPACE, ANA.id());
                return true;
            });
            asking.asked.clear();
            bothAreAsked();
        }
        assertThat(lengths).hasSize(1);
    }

    private int sealedBytes(String query) {
        return transactions.executeRead(status -> {
            try (var rows = status.getConnection().createStatement().executeQuery(query)) {
                rows.next();
                return rows.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /// What was sealed for one person opens for no other.
    @Test
    void aReplyMovedToAnotherPersonIsNone() throws Exception {
        bothAreAsked();
        says(ANA, MENTORING).call();
        in(() -> execute("update tie_question set person_id = 'U3CHIARA' where person_id = 'U1ANA'"));

        assertThat(questions.of(WORKSPACE, new PersonId("U3CHIARA")))
                .extracting(Question::reply)
                .containsOnlyNulls();
    }

    private boolean execute(String change) {
        return transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute(change);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                AnswerQuestion.class,
                AnswerSuggestion.class,
                KeepQuestion.class,
                KeepSuggestion.class,
                NoteQuestionArrived.class,
                CloseQuestion.class,
                RevealTie.class,
                TakeBack.class,
                DeclineQuestions.class,
                AcceptQuestions.class,
                ForgetQuestions.class,
                ReadOwnTies.class,
                ReadOwnQuestions.class
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
