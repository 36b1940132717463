package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.introduction.ConnectColleagues.Connected;
import dev.percolate.introduction.Introductions.Due;
import dev.percolate.introduction.Proposals.Foreword.Recommended;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// What several nodes, clicks and retries do at once. Nobody here has joined a circle, so no membership
/// keeps them apart.
final class ConnectColleaguesInPostgresTest extends InPostgres {
    private static final Circle MENTORING = new Circle(WORKSPACE, new ChannelId("C2MENTORING"));
    private static final List<Person> PEOPLE = IntStream.range(0, 9)
            .mapToObj(i -> somebody("U" + i, "Person " + i, "Title" + i, "Europe/Lisbon"))
            .toList();

    @Inject
    private Connections connections;

    @Inject
    private Profiles profiles;

    @Inject
    private Introductions introductions;

    @Inject
    private Hindrances hindrances;

    @Inject
    private IdeasDeclined ideas;

    @Inject
    private TransactionOperations<java.sql.Connection> transactions;

    private final DirectoryInMemory directory = new DirectoryInMemory();
    private final ConcurrentLinkedQueue<Introduction> sent = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void everybodyIsInBothChannels() {
        sent.clear();
        PEOPLE.forEach(directory::with);
        for (Circle circle : List.of(COFFEE, MENTORING)) {
            directory.with(new Channel(circle.channel(), circle.channel().value(), Channel.Kind.PUBLIC, true, false));
        }
    }

    private Callable<Connected> connects(Circle circle, int introducer, int one, int other) {
        return () -> connecting((introduction, _, _, _) -> sent.add(introduction))
                .connect(
                        circle,
                        PEOPLE.get(introducer),
                        PEOPLE.get(one).id(),
                        PEOPLE.get(other).id(),
                        "",
                        UUID.randomUUID(),
                        MONDAY);
    }

    @RepeatedTest(10)
    void aSecondClickOrARetryOfSlackMakesOneOfIt() throws Exception {
        var answers =
                atOnce(List.of(connects(COFFEE, 0, 1, 2), connects(COFFEE, 0, 2, 1), connects(MENTORING, 0, 1, 2)));

        assertThat(answers).hasOnlyElementsOfType(Connected.Noted.class);
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(connections.latestOf(WORKSPACE, PEOPLE.getFirst().id(), 9)).hasSize(1);
        assertThat(sent).hasSize(1);
    }

    @RepeatedTest(10)
    void twoWithTheSameIdeaAtOnceReachTheTwoOnce() throws Exception {
        var answers = atOnce(List.of(connects(COFFEE, 0, 1, 2), connects(COFFEE, 3, 1, 2)));

        assertThat(answers).hasOnlyElementsOfType(Connected.Noted.class);
        assertThat(sent).hasSize(1);
        assertThat(connections.due(MONDAY.plusSeconds(10 * 86_400L), null, 9)).hasSize(2);
    }

    /// In different circles and for different others, so that nothing but the person themselves is shared.
    @RepeatedTest(10)
    void reachesAPersonOnceAWeekWhoeverHasIdeasAboutThemAtOnce() throws Exception {
        atOnce(List.of(connects(COFFEE, 0, 1, 2), connects(MENTORING, 3, 1, 4)));

        assertThat(sent).hasSize(1);
    }

    @RepeatedTest(5)
    void takesThreeOfOnePersonHoweverManyTheySendAtOnce() throws Exception {
        var answers = atOnce(List.of(
                connects(COFFEE, 0, 1, 2),
                connects(COFFEE, 0, 3, 4),
                connects(COFFEE, 0, 5, 6),
                connects(COFFEE, 0, 7, 8),
                connects(COFFEE, 0, 1, 8)));

        assertThat(answers.stream().filter(Connected.Noted.class::isInstance)).hasSize(3);
        assertThat(answers.stream().filter(Connected.EnoughForNow.class::isInstance))
                .hasSize(2);
        assertThat(connections.latestOf(WORKSPACE, PEOPLE.getFirst().id(), 9)).hasSize(3);
    }

    @Test
    void keepsNothingWhereTheTwoCannotBeAsked() {
        var failing = connecting((_, _, _, _) -> {
            throw new IllegalStateException("no outbox");
        });

        assertThatThrownBy(() -> failing.connect(
                        COFFEE, PEOPLE.get(0), PEOPLE.get(1).id(), PEOPLE.get(2).id(), "", FIRST, MONDAY))
                .hasMessage("no outbox");
        assertThat(connections.find(WORKSPACE, FIRST)).isEmpty();
        assertThat(introductions.find(WORKSPACE, FIRST)).isEmpty();
    }

    /// Either the idea finds that they want none, or they find what it has just had sent.
    @RepeatedTest(10)
    void leavesNothingWaitingForWhoeverWantsNoIdeasAtTheSameTime() throws Exception {
        var person = PEOPLE.get(1).id();
        var told = new Told();
        told.stillWaiting.add(person);
        var declining = new DeclineIdeas(ideas, connections, introductions, told);

        atOnce(List.of(
                connects(COFFEE, 0, 1, 2),
                () -> transactions.executeWrite(_ -> {
                    declining.decline(WORKSPACE, person, MONDAY);
                    return new Connected.TooLong();
                })));

        assertThat(sent.size()).isEqualTo(told.tellings.size());
    }

    @RepeatedTest(5)
    void twoNodesTellTheIntroducerOnce() throws Exception {
        connects(COFFEE, 0, 1, 2).call();
        Due due = connections.due(MONDAY.plusSeconds(10 * 86_400L), null, 9).getFirst();
        introductions.end(WORKSPACE, due.id(), new Stage.Apart(MONDAY));
        var told = new Told();

        Callable<Boolean> tell = () -> {
            transactions.executeWrite(_ -> {
                new TellIntroducer(connections, introductions, told).tell(WORKSPACE, due.id(), due.at());
                return true;
            });
            return true;
        };
        atOnce(List.of(tell, tell));

        assertThat(told.tellings).hasSize(1);
        assertThat(connections.nextDue()).isEmpty();
    }

    private ConnectColleagues connecting(Proposals proposals) {
        var opening = new OpenConnection(connections, hindrances, introductions, profiles, proposals) {
            @Override
            Connected open(
                    Connection connection,
                    Introduction introduction,
                    List<Person> people,
                    Recommended foreword,
                    Instant now) {
                return transactions.executeWrite(_ -> super.open(connection, introduction, people, foreword, now));
            }
        };
        return new ConnectColleagues(directory, _ -> Terms.USUAL.admitted(), opening);
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
