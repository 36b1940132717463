package dev.percolate.request;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.request.LifeTest.BRIEF;
import static dev.percolate.request.RequestsAtWork.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.KeptApartInMemory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What other clicks do while Slack is asked, and what Slack not answering does to other requests.
final class MoveRequestTest {
    private final MentorRequestsInMemory requests = new MentorRequestsInMemory();
    private final DirectoryInMemory slack =
            new DirectoryInMemory().with(ANA).with(BEN).with(CHIARA).with(DIEGO);
    private final MentorOffersInMemory offers = new MentorOffersInMemory();
    private final MoveHeld held = new MoveHeld(
            requests,
            new KeptApartInMemory(),
            offers,
            new Capacity(List.of(requests), offers),
            new FollowMove(requests, silently(RequestNews.class)));

    private static <T> T silently(Class<T> news) {
        return news.cast(Proxy.newProxyInstance(news.getClassLoader(), new Class<?>[] {news}, (_, _, _) -> null));
    }

    /// The people of Slack, looked up after this has happened.
    private Directory after(Consumer<Collection<PersonId>> happening) {
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (_, method, arguments) -> {
                    if (method.getName().equals("find") && arguments[1] instanceof Collection<?> people) {
                        happening.accept(
                                people.stream().map(PersonId.class::cast).toList());
                    }
                    try {
                        return method.invoke(slack, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private UUID draft(int number, Person requester) {
        var id = new UUID(0, number);
        requests.keepDraft(MentorRequest.draft(HERE, id, requester.id(), requester.zone(), BRIEF, MONDAY));
        return id;
    }

    private void ask(UUID id, Person person) {
        new MoveRequest(requests, slack, held)
                .move(HERE, id, List.of(person.id()), _ -> Optional.of(asking(person)), MONDAY);
    }

    private static Move asking(Person person) {
        return new Move.AskInOrder(List.of(Ask.next(person.id(), person.zone())));
    }

    @Test
    void movesNothingWhileSomebodyIsNamedWhoWasNotLookedUp() {
        var id = draft(1, ANA);
        ask(id, BEN);

        var result = held.move(
                HERE,
                id,
                List.of(ANA.id(), CHIARA.id()),
                Map.of(),
                _ -> {
                    throw new AssertionError("decided without knowing everybody");
                },
                MONDAY);

        assertThat(result).isEqualTo(new MoveHeld.Result.Stale());
    }

    @Test
    void looksAgainWhereAnotherWasNamedMeanwhile() {
        var id = draft(1, ANA);
        List<Collection<PersonId>> lookedUp = new ArrayList<>();
        var moving = new MoveRequest(
                requests,
                after(people -> {
                    lookedUp.add(people);
                    if (lookedUp.size() == 1) {
                        ask(id, BEN);
                    }
                }),
                held);

        var moved = moving.move(HERE, id, List.of(CHIARA.id()), _ -> Optional.of(asking(CHIARA)), MONDAY);

        assertThat(lookedUp).containsExactly(List.of(ANA.id(), CHIARA.id()), List.of(ANA.id(), BEN.id(), CHIARA.id()));
        assertThat(moved.orElseThrow().request().asks()).extracting(Ask::person).containsExactly(BEN.id(), CHIARA.id());
    }

    @Test
    void aRequestThatFailsKeepsNoOtherWaiting() {
        ask(draft(1, ANA), BEN);
        ask(draft(2, DIEGO), CHIARA);
        var directory = after(people -> {
            if (people.contains(ANA.id())) {
                throw new DirectoryUnavailable("Slack is away");
            }
        });
        var later = Stream.of(1, 2)
                .map(number -> request(number).stage().lookAgainAt().orElseThrow())
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow();

        new GoOn(requests, directory, new MoveRequest(requests, directory, held)).run(later);

        assertThat(request(1).isAsked(BEN.id())).as("still due").isTrue();
        assertThat(request(2).stage()).isEqualTo(new Stage.Ended(Stage.Ended.Why.USED_UP));
    }

    private MentorRequest request(int number) {
        return requests.find(HERE, new UUID(0, number)).orElseThrow();
    }
}
