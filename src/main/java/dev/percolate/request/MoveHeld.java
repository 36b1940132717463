package dev.percolate.request;

import dev.percolate.introduction.Member;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One move of a request that is held, and all that follows, in one transaction.
///
/// Whoever would be asked next is held as well: nobody is asked beyond what they offered, however many ask at once.
/// Requests come before people in every order of locks.
@Singleton
@Transactional
class MoveHeld {
    /// Whoever offers nothing and is named all the same is asked so many times in thirty days.
    private static final int USUAL = 1;

    private final MentorRequests requests;
    private final KeptApart keptApart;
    private final MentorOffers offers;
    private final Capacity capacity;
    private final FollowMove following;

    MoveHeld(
            MentorRequests requests,
            KeptApart keptApart,
            MentorOffers offers,
            Capacity capacity,
            FollowMove following) {
        this.requests = requests;
        this.keptApart = keptApart;
        this.offers = offers;
        this.capacity = capacity;
        this.following = following;
    }

    sealed interface Result {
        record Done(MentorRequest request, boolean changed) implements Result {}

        record NotThere() implements Result {}

        /// It names somebody nobody was looked up for.
        record Stale() implements Result {}
    }

    Result move(
            WorkspaceId workspace,
            UUID id,
            Collection<PersonId> lookedUp,
            Map<PersonId, Person> people,
            Function<MentorRequest, Optional<Move>> move,
            Instant now) {
        var held = requests.hold(workspace, id).orElse(null);
        if (held == null) {
            return new Result.NotThere();
        }
        if (!lookedUp.containsAll(held.people())) {
            return new Result.Stale();
        }
        requests.holdPeople(workspace, lookedUp);
        var turn = move.apply(held).flatMap(one -> allowed(held, one, people, now));
        turn.ifPresent(one -> {
            requests.save(one.request(), now);
            following.follow(held, one, people, now);
        });
        return new Result.Done(turn.map(Turn::request).orElse(held), turn.isPresent());
    }

    private Optional<Turn> allowed(MentorRequest held, Move move, Map<PersonId, Person> people, Instant now) {
        if (move instanceof Move.Claim(var claimer) && !mayClaim(held, claimer.person(), people, now)) {
            return Optional.empty();
        }
        var requester = people.get(held.requester());
        boolean isMeeting = move instanceof Move.Accept || move instanceof Move.Claim;
        var possible = isMeeting && (requester == null || !requester.isThere()) ? new Move.Withdraw() : move;
        return Life.after(held, possible, now)
                .map(turn -> settled(turn, people, now))
                .map(MoveHeld::withOneEnd);
    }

    /// What says of everybody that they were asked comes in the place of the news of the last one.
    private static Turn withOneEnd(Turn turn) {
        return turn.consequences().contains(new Consequence.TellUsedUp())
                ? new Turn(
                        turn.request(),
                        turn.consequences().stream()
                                .filter(one -> !(one instanceof Consequence.TellNotNow))
                                .toList())
                : turn;
    }

    /// On to the one after, and so on, until somebody is asked who can be.
    private Turn settled(Turn turn, Map<PersonId, Person> people, Instant now) {
        var asked = asked(turn);
        var instead = asked == null ? null : instead(turn.request(), asked, people.get(asked), now);
        if (asked == null || instead == null) {
            return turn;
        }
        List<Consequence> consequences = new ArrayList<>(turn.consequences());
        consequences.remove(new Consequence.AskPerson(asked));
        var next = Life.after(turn.request(), instead, now).orElseThrow();
        next.consequences().stream()
                .filter(one -> !one.equals(new Consequence.TakeBack(asked)))
                .forEach(consequences::add);
        return settled(new Turn(next.request(), consequences), people, now);
    }

    private static @Nullable PersonId asked(Turn turn) {
        return turn.consequences().stream()
                .flatMap(one -> one instanceof Consequence.AskPerson(var person)
                        ? java.util.stream.Stream.of(person)
                        : java.util.stream.Stream.empty())
                .findFirst()
                .orElse(null);
    }

    /// What happens in the place of asking this person; null where they can be asked. Whether they are kept apart comes
    /// last and counts what the requester cannot tell from a question: nobody can find it out by asking again.
    private @Nullable Move instead(MentorRequest request, PersonId asked, @Nullable Person person, Instant now) {
        boolean canBeAsked = person != null
                && person.isMember()
                && person.zone() != null
                && request.brief()
                        .filter(brief -> !brief.hiddenFrom().contains(asked))
                        .isPresent()
                && !isPaused(request, person, now)
                && hasRoom(request, asked, now);
        if (!canBeAsked) {
            return new Move.PassOver(asked);
        }
        return areApart(request, asked) ? new Move.KeepSilent(asked) : null;
    }

    private boolean mayClaim(MentorRequest held, PersonId claimer, Map<PersonId, Person> people, Instant now) {
        var person = people.get(claimer);
        return person != null
                && person.isMember()
                && !areApart(held, claimer)
                && held.brief()
                        .filter(brief -> !brief.hiddenFrom().contains(claimer))
                        .isPresent()
                && (held.isAsked(claimer) || hasRoom(held, claimer, now));
    }

    private boolean areApart(MentorRequest request, PersonId other) {
        return keptApart.apartFrom(request.workspace(), request.requester()).contains(other);
    }

    private boolean isPaused(MentorRequest request, Person person, Instant now) {
        return offers.find(request.workspace(), person.id())
                .filter(offer -> offer.isPausedOn(Member.today(person, now)))
                .isPresent();
    }

    /// The ask that is being decided is not kept yet, so it is not counted.
    private boolean hasRoom(MentorRequest request, PersonId person, Instant now) {
        return capacity.taken(request.workspace(), person, now)
                        + requests.silentlyAsking(request.workspace(), request.requester(), person)
                < offers.find(request.workspace(), person)
                        .map(MentorOffer::conversationsAMonth)
                        .orElse(USUAL);
    }
}
