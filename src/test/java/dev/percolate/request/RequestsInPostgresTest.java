package dev.percolate.request;

import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/// What several nodes, clicks and retries do at once.
final class RequestsInPostgresTest extends InPostgres {
    private static final WorkspaceId HERE = new WorkspaceId("T1");
    private static final List<Person> PEOPLE = IntStream.range(0, 9)
            .mapToObj(i -> somebody("U" + i, "Person " + i, "Title", "Europe/Lisbon"))
            .toList();

    @Inject
    private MentorRequests requests;

    @Inject
    private WriteRequest writing;

    @Inject
    private MoveHeld held;

    @Inject
    private Positions positions;

    private final DirectoryInMemory directory = new DirectoryInMemory();

    @BeforeEach
    void everybodyIsThere() {
        PEOPLE.forEach(directory::with);
    }

    private MoveRequest moving() {
        return new MoveRequest(requests, directory, held);
    }

    private UUID drafts(int requester, int number) {
        var id = new UUID(0, number);
        var brief = new Brief("How?", Extent.A_FEW, java.util.Set.of(), "", null, false, "", java.util.Set.of());
        writing.draft(HERE, PEOPLE.get(requester), brief, id, MONDAY);
        return id;
    }

    private Optional<MoveRequest.Moved> moves(UUID id, Move move, PersonId... others) {
        return moving().move(HERE, id, List.of(others), _ -> Optional.of(move), MONDAY);
    }

    private UUID asks(int requester, int number, Integer... people) {
        var id = drafts(requester, number);
        var order = List.of(people).stream()
                .map(one -> Ask.next(PEOPLE.get(one).id(), PEOPLE.get(one).zone()))
                .toList();
        moves(id, new Move.AskInOrder(order), order.stream().map(Ask::person).toArray(PersonId[]::new));
        return id;
    }

    private UUID posts(int requester, int number) {
        var id = drafts(requester, number);
        moves(id, new Move.PostIt(new ChannelId("C1"), true));
        return id;
    }

    private MentorRequest request(UUID id) {
        return requests.find(HERE, id).orElseThrow();
    }

    @RepeatedTest(8)
    void nobodyIsAskedBeyondWhatTheyOfferedHoweverManyAskAtOnce() throws Exception {
        atOnce(List.of(() -> asks(0, 1, 8, 7), () -> asks(1, 2, 7, 8), () -> asks(2, 3, 8), () -> asks(3, 4, 7)));

        var taken = requests.workloads(
                HERE, List.of(PEOPLE.get(7).id(), PEOPLE.get(8).id()), MONDAY.minusSeconds(9));
        assertThat(taken.values()).extracting(Workload::taken).allMatch(one -> one <= 1);
        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(number -> request(new UUID(0, number)).stage())
                        .filter(Stage.Asking.class::isInstance))
                .hasSize(2);
    }

    @RepeatedTest(8)
    void theFirstWhoCanHelpWins() throws Exception {
        var id = posts(0, 1);
        var claiming = new ClaimRequest(requests, new ReportingLine(positions), moving());

        var claimed = atOnce(IntStream.range(1, 6)
                .<Callable<ClaimRequest.Claimed>>mapToObj(
                        i -> () -> claiming.claim(HERE, id, PEOPLE.get(i).id(), MONDAY))
                .toList());

        assertThat(claimed).contains(ClaimRequest.Claimed.NOTED).doesNotContain(ClaimRequest.Claimed.YOUR_OWN);
        assertThat(request(id).asks()).extracting(Ask::state).containsExactly(Ask.State.ACCEPTED);
        assertThat(request(id).stage()).isInstanceOf(Stage.Agreed.class);
    }

    @RepeatedTest(5)
    void onePersonWhoHelpsWithOneAMonthWinsOneOfTwoPosts() throws Exception {
        var first = posts(0, 1);
        var second = posts(1, 2);
        var claiming = new ClaimRequest(requests, new ReportingLine(positions), moving());

        atOnce(List.of(
                () -> claiming.claim(HERE, first, PEOPLE.get(5).id(), MONDAY),
                () -> claiming.claim(HERE, second, PEOPLE.get(5).id(), MONDAY)));

        assertThat(List.of(request(first).stage(), request(second).stage()))
                .filteredOn(Stage.Agreed.class::isInstance)
                .hasSize(1);
    }

    @RepeatedTest(8)
    void ofAYesAndAWithdrawalOneWins() throws Exception {
        var id = asks(0, 1, 5);
        var steering = new SteerRequest(moving());

        atOnce(List.of(
                () -> moves(id, new Move.Accept(PEOPLE.get(5).id())),
                () -> steering.withdraw(HERE, id, PEOPLE.getFirst().id(), MONDAY)));

        assertThat(request(id).stage())
                .isIn(new Stage.Agreed(PEOPLE.get(5).id()), new Stage.Ended(Stage.Ended.Why.WITHDRAWN));
        var state = request(id).asks().getFirst().state();
        assertThat(state)
                .isEqualTo(request(id).stage() instanceof Stage.Agreed ? Ask.State.ACCEPTED : Ask.State.TAKEN_BACK);
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
            List<T> answers = new java.util.ArrayList<>();
            for (var result : results) {
                answers.add(result.get());
            }
            return answers;
        }
    }
}
