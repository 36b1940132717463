package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.introduction.ProposeIntroduction.Proposed;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import io.micronaut.aop.Intercepted;
import io.micronaut.context.BeanContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProposeIntroductionInPostgresTest extends InPostgres {
    private static final List<Person> PEOPLE = IntStream.range(0, 7)
            .mapToObj(i -> somebody("U" + i, "Person " + i, "Title" + i, "Europe/Lisbon"))
            .toList();

    @Inject
    private Memberships memberships;

    @Inject
    private Profiles profiles;

    @Inject
    private Introductions introductions;

    @Inject
    private KeptApart keptApart;

    @Inject
    private TransactionOperations<Connection> transactions;

    @Inject
    private BeanContext beans;

    @Inject
    @Named("default")
    private DataSource database;

    private final DirectoryInMemory directory = new DirectoryInMemory();

    @RepeatedTest(10)
    void opensExactlyOnePerPersonWhenAllAskAtOnce() throws Exception {
        everybodyJoins();
        var sent = new ConcurrentLinkedQueue<Introduction>();
        var proposing = proposing((introduction, _, _, _) -> sent.add(introduction));

        var answers = atOnce(PEOPLE.stream()
                .<Callable<Proposed>>map(asker -> () -> proposing.propose(COFFEE, asker, UUID.randomUUID(), MONDAY))
                .toList());

        assertThat(answers).allMatch(proposed -> switch (proposed) {
            case Proposed.Opened _, Proposed.AlreadyOpen _, Proposed.NobodySuitable _ -> true;
            case Proposed.NotIn _, Proposed.Paused _, Proposed.Away _ -> false;
        });
        var introduced = sent.stream().flatMap(one -> one.people().stream()).toList();
        assertThat(introduced).doesNotHaveDuplicates().hasSize(6);
        assertThat(introductions.busyIn(COFFEE)).containsExactlyInAnyOrderElementsOf(introduced);
        assertThat(answers.stream().filter(new Proposed.Opened()::equals)).hasSize(sent.size());
    }

    @RepeatedTest(10)
    void opensOneWhenTheSamePersonAsksTwiceAtOnce() throws Exception {
        everybodyJoins();
        var proposing = proposing((_, _, _, _) -> {});
        Callable<Proposed> ask = () -> proposing.propose(COFFEE, PEOPLE.getFirst(), UUID.randomUUID(), MONDAY);

        var answers = atOnce(List.of(ask, ask));

        assertThat(answers).contains(new Proposed.Opened()).hasAtLeastOneElementOfType(Proposed.AlreadyOpen.class);
        assertThat(introductions.busyIn(COFFEE)).hasSize(2);
    }

    /// One open introduction a circle would not hinder it: the two ask in different ones.
    @RepeatedTest(10)
    void reachesAPersonOnceAWeekWhenTwoAskInDifferentCirclesAtOnce() throws Exception {
        var first = PEOPLE.get(0);
        var second = PEOPLE.get(1);
        var wanted = PEOPLE.get(2);
        var mentoring = new Circle(WORKSPACE, new ChannelId("C2MENTORING"));
        for (Circle circle : List.of(COFFEE, mentoring)) {
            directory.with(new Channel(circle.channel(), circle.channel().value(), Channel.Kind.PUBLIC, true, false));
            memberships.join(circle, wanted.id(), MONDAY);
        }
        List.of(first, second, wanted).forEach(directory::with);
        memberships.join(COFFEE, first.id(), MONDAY);
        memberships.join(mentoring, second.id(), MONDAY);
        var proposing = proposing((_, _, _, _) -> {});

        var answers = atOnce(List.<Callable<Proposed>>of(
                () -> proposing.propose(COFFEE, first, UUID.randomUUID(), MONDAY),
                () -> proposing.propose(mentoring, second, UUID.randomUUID(), MONDAY)));

        assertThat(answers).containsExactlyInAnyOrder(new Proposed.Opened(), new Proposed.NobodySuitable());
    }

    @Test
    void keepsNothingWhenNobodyCanBeAsked() {
        everybodyJoins();
        var proposing = proposing((_, _, _, _) -> {
            throw new IllegalStateException("no outbox");
        });

        assertThatThrownBy(() -> proposing.propose(COFFEE, PEOPLE.getFirst(), UUID.randomUUID(), MONDAY))
                .hasMessage("no outbox");
        assertThat(introductions.busyIn(COFFEE)).isEmpty();
    }

    @Test
    void nobodyLeavesWhileAnIntroductionOfThemOpens() {
        everybodyJoins();
        var proposing = proposing((introduction, _, _, _) -> {
            for (PersonId person : introduction.people()) {
                assertThat(canBeChangedNow(person)).isFalse();
            }
        });

        assertThat(proposing.propose(COFFEE, PEOPLE.getFirst(), UUID.randomUUID(), MONDAY))
                .isEqualTo(new Proposed.Opened());

        assertThat(canBeChangedNow(PEOPLE.getFirst().id())).isTrue();
    }

    /// Asked on a connection of its own, as another node would.
    private boolean canBeChangedNow(PersonId person) {
        try (var connection = DelegatingDataSource.unwrapDataSource(database).getConnection();
                var statement = connection.prepareStatement(
                        "select 1 from circle_member where workspace_id = ? and person_id = ? for update skip locked")) {
            statement.setString(1, WORKSPACE.value());
            statement.setString(2, person.value());
            return statement.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                OpenIntroduction.class,
                OpenConnection.class,
                TellIntroducer.class,
                DeclineIdeas.class,
                TakePart.class,
                DescribeYourself.class,
                AnswerIntroduction.class,
                KeepApart.class,
                EndIntroduction.class,
                AgreeOnTime.class,
                AskOnce.class,
                NoteDelivery.class,
                ReportMeeting.class,
                ForgetPerson.class
            })
    void whatWritesIsOneTransaction(Class<?> useCase) {
        assertThat(Intercepted.class)
                .isAssignableFrom(beans.getBeanDefinition(useCase).getBeanType());
    }

    private void everybodyJoins() {
        directory.with(new Channel(COFFEE.channel(), "coffee", Channel.Kind.PUBLIC, true, false));
        for (Person person : PEOPLE) {
            directory.with(person);
            memberships.join(COFFEE, person.id(), MONDAY);
        }
        assertThat(keptApart.apartFrom(WORKSPACE, PEOPLE.getFirst().id())).isEmpty();
    }

    private ProposeIntroduction proposing(Proposals proposals) {
        var opening = new OpenIntroduction(memberships, keptApart, introductions, proposals) {
            @Override
            Outcome open(
                    Introduction introduction, PersonId asker, List<Person> people, Foreword foreword, Instant now) {
                return transactions.executeWrite(_ -> super.open(introduction, asker, people, foreword, now));
            }
        };
        return new ProposeIntroduction(
                new ReadOwnState(memberships, profiles, introductions, directory, List.of()),
                new Candidates(directory, _ -> Terms.USUAL.admitted(), keptApart, memberships, profiles, introductions),
                opening);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = calls.stream()
                    .map(call -> pool.submit(() -> {
                        await(start);
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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
