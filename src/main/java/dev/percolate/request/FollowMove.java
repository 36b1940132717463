package dev.percolate.request;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says and does to people what follows from a move, in its transaction. Whoever the directory does not know is told
/// nothing.
@Singleton
final class FollowMove {
    private final MentorRequests requests;
    private final RequestNews news;

    FollowMove(MentorRequests requests, RequestNews news) {
        this.requests = requests;
        this.news = news;
    }

    void follow(MentorRequest before, Turn turn, Map<PersonId, Person> people, Instant now) {
        if (!before.stage().isStillLike(turn.request().stage())) {
            news.takeBackNews(before, turn.request().stage().isOpen(), now);
        }
        turn.consequences().forEach(consequence -> follow(turn.request(), consequence, people, now));
    }

    private void follow(MentorRequest request, Consequence consequence, Map<PersonId, Person> people, Instant now) {
        @Nullable Person requester = people.get(request.requester());
        switch (consequence) {
            case Consequence.TakeBack(var asked) -> news.takeBack(request, asked, now);
            case Consequence.Forget() -> requests.remove(request.workspace(), request.id());
            case Consequence.AskPerson _,
                    Consequence.RemindPerson _,
                    Consequence.Publish _,
                    Consequence.Bump _,
                    Consequence.TellNotNow _,
                    Consequence.ProposeReferral _,
                    Consequence.OfferPrivately _,
                    Consequence.TellUsedUp _,
                    Consequence.TellLapsed _,
                    Consequence.OpenConversation _ -> {
                if (requester != null) {
                    tell(request, consequence, requester, people, now);
                }
            }
        }
    }

    private void tell(
            MentorRequest request,
            Consequence consequence,
            Person requester,
            Map<PersonId, Person> people,
            Instant now) {
        switch (consequence) {
            case Consequence.AskPerson(var asked) -> news.ask(request, known(people, asked), requester, now);
            case Consequence.RemindPerson(var asked) -> {
                var person = people.get(asked);
                if (person != null) {
                    news.remind(request, person, requester, now);
                }
            }
            case Consequence.Publish() -> news.publish(request, requester, now);
            case Consequence.Bump() -> news.bump(request, requester, now);
            case Consequence.TellNotNow(var asked) -> news.notNow(request, people, asked, now);
            case Consequence.ProposeReferral(var by, var colleague) ->
                news.proposeReferral(request, requester, known(people, by), known(people, colleague), now);
            case Consequence.OfferPrivately() -> news.offerPrivately(request, requester, now);
            case Consequence.TellUsedUp() -> news.usedUp(request, people, now);
            case Consequence.TellLapsed() -> news.lapsed(request, requester, now);
            case Consequence.OpenConversation(var mentor) ->
                bringTogether(request, requester, known(people, mentor), now);
            case Consequence.TakeBack _, Consequence.Forget _ -> {}
        }
    }

    private static Person known(Map<PersonId, Person> people, PersonId person) {
        return Objects.requireNonNull(people.get(person), "nobody known is " + person);
    }

    private void bringTogether(MentorRequest request, Person requester, Person mentor, Instant now) {
        news.together(request, requester, mentor, FirstConversation.of(request.id(), requester, mentor, now));
    }
}
