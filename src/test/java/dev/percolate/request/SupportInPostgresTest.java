package dev.percolate.request;

import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.introduction.Member;
import dev.percolate.request.Approach.Stage;
import dev.percolate.request.OfferSupport.Offered;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/// What several nodes, mentors and clicks do at once.
final class SupportInPostgresTest extends InPostgres {
    private static final WorkspaceId HERE = new WorkspaceId("T1");
    private static final List<Person> PEOPLE = IntStream.range(0, 8)
            .mapToObj(i -> somebody("U" + i, "Person " + i, "Title", "Europe/Lisbon"))
            .toList();

    @Inject
    private MentorRequests requests;

    @Inject
    private WriteRequest writing;

    @Inject
    private MoveHeld requestHeld;

    @Inject
    private MentorOffers offers;

    @Inject
    private Hopes hopes;

    @Inject
    private Approaches approaches;

    @Inject
    private PeopleShown shown;

    @Inject
    private Capacity capacity;

    @Inject
    private BeginApproach beginning;

    @Inject
    private MoveApproachHeld held;

    @Inject
    private KeptApart keptApart;

    @Inject
    private KeepApart keeping;

    @Inject
    private Positions positions;

    private final DirectoryInMemory directory = new DirectoryInMemory();

    @BeforeEach
    void everybodyIsThere() {
        PEOPLE.forEach(directory::with);
    }

    private MoveApproach moving() {
        return new MoveApproach(approaches, directory, held);
    }

    private OfferSupport offering() {
        var looking = new LookAtHopes(directory, positions, keptApart, new ReportingLine(positions));
        return new OfferSupport(
                new FindSomeone(offers, hopes, approaches, shown, capacity, looking), beginning, moving());
    }

    private AnswerSupport answering() {
        return new AnswerSupport(approaches, keeping, moving());
    }

    private static PersonId id(int person) {
        return PEOPLE.get(person).id();
    }

    private void mentors(int person, int conversations) {
        offers.keep(new MentorOffer(
                HERE, id(person), "Speaking up", Set.of(), "", conversations, null, "", false, MONDAY, MONDAY));
    }

    private void hopes(int person) {
        hopes.keep(new Hope(HERE, id(person), "To speak up", Set.of(), Set.of(), null, MONDAY, MONDAY));
    }

    private void shows(int mentor, Integer... people) {
        shown.keep(
                HERE,
                id(mentor),
                Member.today(PEOPLE.get(mentor), MONDAY),
                List.of(people).stream().map(SupportInPostgresTest::id).toList());
    }

    private Offered offers(int mentor, int person, int number) {
        return offering().offer(HERE, PEOPLE.get(mentor), id(person), "Hello", new UUID(0, number), MONDAY);
    }

    private Stage stage(int number) {
        return approaches.find(HERE, new UUID(0, number)).orElseThrow().stage();
    }

    @RepeatedTest(8)
    void ofManyMentorsOneIsBroughtToThePerson() throws Exception {
        hopes(0);
        IntStream.range(1, 6).forEach(mentor -> {
            mentors(mentor, 2);
            shows(mentor, 0);
        });

        var offered = atOnce(IntStream.range(1, 6)
                .<Callable<Offered>>mapToObj(mentor -> () -> offers(mentor, 0, mentor))
                .toList());

        assertThat(offered).filteredOn(Offered.Sent.class::isInstance).hasSize(1);
        assertThat(offered)
                .filteredOn(new Offered.NotJustNow()::equals)
                .as("the others read something neutral")
                .hasSize(4);
        assertThat(approaches.broughtTo(HERE, id(0), 9)).hasSize(1);
    }

    @RepeatedTest(8)
    void pressedManyTimesAtOnceItIsOne() throws Exception {
        hopes(0);
        mentors(1, 4);
        shows(1, 0);

        var offered = atOnce(IntStream.range(1, 6)
                .<Callable<Offered>>mapToObj(number -> () -> offers(1, 0, number))
                .toList());

        assertThat(offered).allMatch(Offered.Sent.class::isInstance);
        assertThat(Set.copyOf(offered)).hasSize(1);
    }

    @RepeatedTest(8)
    void nobodyOffersMoreThanTheyHaveRoomFor() throws Exception {
        mentors(1, 2);
        IntStream.range(2, 5).forEach(this::hopes);
        shows(1, 2, 3, 4);

        atOnce(IntStream.range(2, 5)
                .<Callable<Offered>>mapToObj(person -> () -> offers(1, person, person))
                .toList());

        assertThat(capacity.taken(HERE, id(1), MONDAY.plusSeconds(1))).isEqualTo(2);
    }

    @RepeatedTest(8)
    void aRequestAndAnOfferDoNotTakeTheSameRoom() throws Exception {
        mentors(1, 1);
        hopes(2);
        shows(1, 2);
        var brief = new Brief("How?", Extent.A_FEW, Set.of(), "", null, false, "", Set.of());
        writing.draft(HERE, PEOPLE.get(3), brief, new UUID(0, 7), MONDAY);
        var requesting = new MoveRequest(requests, directory, requestHeld);

        atOnce(List.of(
                () -> offers(1, 2, 1),
                () -> requesting.move(
                        HERE,
                        new UUID(0, 7),
                        List.of(id(1)),
                        _ -> java.util.Optional.of(new Move.AskInOrder(
                                List.of(Ask.next(id(1), PEOPLE.get(1).zone())))),
                        MONDAY)));

        assertThat(capacity.taken(HERE, id(1), MONDAY.plusSeconds(1))).isEqualTo(1);
    }

    @RepeatedTest(8)
    void ofAYesAndAWithdrawalOneWins() throws Exception {
        hopes(0);
        mentors(1, 2);
        shows(1, 0);
        offers(1, 0, 1);

        atOnce(List.of(
                () -> answering().accept(HERE, new UUID(0, 1), id(0), MONDAY),
                () -> answering().accept(HERE, new UUID(0, 1), id(0), MONDAY),
                () -> offering().withdraw(HERE, new UUID(0, 1), id(1), MONDAY)));

        assertThat(stage(1)).isIn(new Stage.Agreed(), new Stage.Ended(Stage.Ended.Why.WITHDRAWN));
    }

    @RepeatedTest(8)
    void ofAYesAndASetApartNeitherWaitsForTheOtherForEver() throws Exception {
        hopes(0);
        mentors(1, 2);
        shows(1, 0);
        offers(1, 0, 1);

        atOnce(List.of(() -> answering().accept(HERE, new UUID(0, 1), id(0), MONDAY), () -> {
            keeping.keepApart(HERE, id(0), id(1), MONDAY);
            return AnswerSupport.Answered.KEPT_APART;
        }));

        var approach = approaches.find(HERE, new UUID(0, 1)).orElseThrow();
        assertThat(approach.silent()).isEqualTo(approach.isOpen());
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
            List<T> done = new java.util.ArrayList<>();
            for (var result : results) {
                done.add(result.get());
            }
            return done;
        }
    }
}
