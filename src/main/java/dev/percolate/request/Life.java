package dev.percolate.request;

import dev.percolate.request.Ask.State;
import dev.percolate.request.Consequence.AskPerson;
import dev.percolate.request.Consequence.OpenConversation;
import dev.percolate.request.Consequence.TakeBack;
import dev.percolate.request.Stage.Posted.Step;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The life of a request: what each move makes of it in each stage. Empty where nothing changes.
///
/// One person at a time is asked; meanwhile it may stand in a channel as well. Whoever says yes first ends it.
public final class Life {
    private Life() {}

    public static Optional<Turn> after(MentorRequest request, Move move, Instant now) {
        return switch (move) {
            case Move.AskInOrder(var people) -> askInOrder(request, people, now);
            case Move.PostIt postIt -> post(request, postIt, now);
            case Move.Arrive(var person, var at) -> arrive(request, person, at);
            case Move.ReferralArrive(var by, var at) -> referralArrive(request, by, at);
            case Move.Accept(var person) -> when(request.isAsked(person), () -> agree(request, person));
            case Move.Decline(var person) ->
                when(
                        request.isAsked(person),
                        () -> goOn(
                                request.changing(person, ask -> ask.with(State.NOT_NOW)),
                                now,
                                new Consequence.TellNotNow(person)));
            case Move.ReferInVain(var by) ->
                when(
                        request.isAsked(by),
                        () -> goOn(
                                request.changing(by, ask -> ask.with(State.REFERRED)),
                                now,
                                new Consequence.TellNotNow(by)));
            case Move.Refer refer -> when(request.isAsked(refer.by()), () -> refer(request, refer, now));
            case Move.TakeReferral() -> takeReferral(request, now);
            case Move.LeaveReferral() -> when(request.stage() instanceof Stage.Referred, () -> goOn(request, now));
            case Move.Claim(var person) ->
                when(request.post() != null && request.stage().isOpen(), () -> claim(request, person));
            case Move.PassOver(var person) ->
                when(
                        request.isAsked(person),
                        () -> goOn(
                                request.changing(person, ask -> ask.with(State.PASSED_OVER)),
                                now,
                                new TakeBack(person)));
            case Move.KeepSilent(var person) -> when(request.isAsked(person), () -> keepSilent(request, person, now));
            case Move.WaitNoLonger() -> waitNoLonger(request, now);
            case Move.Withdraw() -> withdraw(request);
        };
    }

    private interface Following {
        Turn take();
    }

    private static Optional<Turn> when(boolean possible, Following step) {
        return possible ? Optional.of(step.take()) : Optional.empty();
    }

    private static Optional<Turn> askInOrder(MentorRequest request, List<Ask> people, Instant now) {
        var more = people.stream()
                .filter(ask -> request.askOf(ask.person()).isEmpty())
                .toList();
        if (!request.canBeWidened() || more.isEmpty()) {
            return Optional.empty();
        }
        var widened = request.asking(
                Stream.concat(request.asks().stream(), more.stream()).toList());
        return Optional.of(
                switch (request.stage()) {
                    case Stage.Asking _, Stage.Referred _ -> new Turn(widened, List.of());
                    case Stage.Draft _, Stage.Posted _, Stage.Agreed _, Stage.Ended _ -> goOn(widened, now);
                });
    }

    private static Optional<Turn> post(MentorRequest request, Move.PostIt move, Instant now) {
        if (!request.canBeWidened() || request.post() != null) {
            return Optional.empty();
        }
        var posted = request.posted(new Post(move.channel(), move.named(), request.latestVersion()));
        var fresh = new Stage.Posted(Step.FRESH, Patience.untilBumped(request.time(), now));
        return Optional.of(
                new Turn(request.stage().isOpen() ? posted : posted.in(fresh), List.of(new Consequence.Publish())));
    }

    private static Optional<Turn> arrive(MentorRequest request, PersonId person, Instant at) {
        if (!(request.stage() instanceof Stage.Asking(var asked, var wait)) || !asked.equals(person)) {
            return Optional.empty();
        }
        var later = wait.arrived(timeOf(request, person), at);
        return when(!later.equals(wait), () -> new Turn(request.in(new Stage.Asking(person, later)), List.of()));
    }

    private static WorkingTime timeOf(MentorRequest request, PersonId asked) {
        return request.askOf(asked).map(Ask::time).orElseGet(request::time);
    }

    private static Turn agree(MentorRequest request, PersonId person) {
        return new Turn(
                request.changing(person, ask -> ask.with(State.ACCEPTED)).in(new Stage.Agreed(person)),
                List.of(new OpenConversation(person)));
    }

    /// A colleague whose turn has been is not asked again.
    private static Turn refer(MentorRequest request, Move.Refer move, Instant now) {
        var said = request.changing(move.by(), ask -> ask.with(State.REFERRED));
        var colleague = move.colleague().person();
        boolean isNew = request.askOf(colleague)
                .filter(ask -> ask.state() != State.NEXT)
                .isEmpty();
        return isNew
                ? new Turn(
                        said.in(new Stage.Referred(
                                move.by(), move.colleague(), Patience.toArrive(request.time(), now))),
                        List.of(new Consequence.ProposeReferral(move.by(), colleague)))
                : goOn(said, now, new Consequence.TellNotNow(move.by()));
    }

    private static Optional<Turn> referralArrive(MentorRequest request, PersonId by, Instant at) {
        if (!(request.stage() instanceof Stage.Referred referred)
                || !referred.by().equals(by)) {
            return Optional.empty();
        }
        var later = new Stage.Referred(by, referred.colleague(), Patience.forReferral(request.time(), at));
        return when(!later.equals(referred), () -> new Turn(request.in(later), List.of()));
    }

    private static Optional<Turn> takeReferral(MentorRequest request, Instant now) {
        if (!(request.stage() instanceof Stage.Referred referred)) {
            return Optional.empty();
        }
        var colleague = referred.colleague();
        List<Ask> asks = new ArrayList<>(request.asks());
        asks.removeIf(ask -> ask.person().equals(colleague.person()));
        int turn = (int) asks.stream().filter(ask -> ask.state() != State.NEXT).count();
        asks.add(turn, colleague);
        return Optional.of(goOn(request.asking(asks), now));
    }

    /// Whoever is being asked, or waits for their turn, is not asked any more.
    private static Turn claim(MentorRequest request, Ask person) {
        var post = request.post();
        List<Consequence> consequences = new ArrayList<>();
        var asks = new ArrayList<Ask>();
        for (var ask : request.asks()) {
            if (ask.isOpen() && !ask.person().equals(person.person())) {
                consequences.add(new TakeBack(ask.person()));
                asks.add(ask.with(State.TAKEN_BACK));
            } else if (!ask.person().equals(person.person())) {
                asks.add(ask);
            }
        }
        asks.add(new Ask(
                person.person(),
                person.zone(),
                person.week(),
                State.ACCEPTED,
                post == null ? request.latestVersion() : post.version(),
                person.askedAt(),
                false));
        consequences.add(new OpenConversation(person.person()));
        return new Turn(request.asking(asks).in(new Stage.Agreed(person.person())), consequences);
    }

    private static Turn keepSilent(MentorRequest request, PersonId person, Instant now) {
        var time = timeOf(request, person);
        var stage = switch (request.stage()) {
            case Stage.Asking(var asked, var waiting) -> new Stage.Asking(asked, waiting.asIfThere(time, now));
            case Stage.Draft _, Stage.Referred _, Stage.Posted _, Stage.Agreed _, Stage.Ended _ -> request.stage();
        };
        return new Turn(request.changing(person, Ask::keptSilent).in(stage), List.of(new TakeBack(person)));
    }

    private static Optional<Turn> waitNoLonger(MentorRequest request, Instant now) {
        if (request.stage().lookAgainAt().filter(due -> !due.isAfter(now)).isEmpty()) {
            return Optional.empty();
        }
        return switch (request.stage()) {
            case Stage.Draft _ -> Optional.of(forgotten(request, Stage.Ended.Why.LAPSED));
            case Stage.Asking(var asked, var wait) -> Optional.of(waitNoLonger(request, asked, wait, now));
            case Stage.Referred _ -> Optional.of(goOn(request, now));
            case Stage.Posted posted -> Optional.of(posted(request, posted.step(), now));
            case Stage.Agreed _, Stage.Ended _ -> Optional.empty();
        };
    }

    private static Turn waitNoLonger(MentorRequest request, PersonId asked, Wait wait, Instant now) {
        return switch (wait) {
            case Wait.Arrived _ -> {
                var time = timeOf(request, asked);
                yield new Turn(
                        request.in(new Stage.Asking(asked, Wait.reminded(time, now))),
                        request.askOf(asked).filter(Ask::silent).isPresent()
                                ? List.of()
                                : List.of(new Consequence.RemindPerson(asked)));
            }
            // Where it never arrived nobody was asked; of one kept silent that looks as if it had.
            case Wait.Sent _ ->
                goOn(
                        request.changing(asked, ask -> ask.with(ask.silent() ? State.UNANSWERED : State.PASSED_OVER)),
                        now,
                        new TakeBack(asked));
            case Wait.Reminded _ ->
                goOn(request.changing(asked, ask -> ask.with(State.UNANSWERED)), now, new TakeBack(asked));
        };
    }

    private static Turn posted(MentorRequest request, Step step, Instant now) {
        return switch (step) {
            case FRESH ->
                new Turn(
                        request.in(new Stage.Posted(Step.BUMPED, Patience.untilOffered(request.time(), now))),
                        List.of(new Consequence.Bump()));
            case BUMPED ->
                new Turn(
                        request.in(new Stage.Posted(Step.OFFERED, Patience.untilLapsed(request.time(), now))),
                        List.of(new Consequence.OfferPrivately()));
            case OFFERED ->
                new Turn(request.in(new Stage.Ended(Stage.Ended.Why.LAPSED)), List.of(new Consequence.TellLapsed()));
        };
    }

    /// Nobody ever read it.
    private static Turn forgotten(MentorRequest draft, Stage.Ended.Why why) {
        return new Turn(draft.in(new Stage.Ended(why)), List.of(new Consequence.Forget()));
    }

    private static Optional<Turn> withdraw(MentorRequest request) {
        if (request.stage() instanceof Stage.Draft) {
            return Optional.of(forgotten(request, Stage.Ended.Why.WITHDRAWN));
        }
        if (!request.stage().isOpen()) {
            return Optional.empty();
        }
        List<Consequence> consequences = request.asks().stream()
                .filter(Ask::isOpen)
                .<Consequence>map(ask -> new TakeBack(ask.person()))
                .toList();
        var takenBack = request.asking(request.asks().stream()
                .map(ask -> ask.isOpen() ? ask.with(State.TAKEN_BACK) : ask)
                .toList());
        return Optional.of(new Turn(takenBack.in(new Stage.Ended(Stage.Ended.Why.WITHDRAWN)), consequences));
    }

    /// To whoever is next; where that is nobody, it goes on standing in its channel, or has come to its end.
    private static Turn goOn(MentorRequest request, Instant now, Consequence... before) {
        List<Consequence> consequences = new ArrayList<>(List.of(before));
        // Where what it says was lost, nobody could read what they are asked.
        var next = request.versions().isEmpty() ? List.<Ask>of() : request.next();
        if (!next.isEmpty()) {
            var ask = next.getFirst();
            consequences.add(new AskPerson(ask.person()));
            return new Turn(
                    request.changing(ask.person(), one -> one.opened(request.latestVersion(), now))
                            .in(new Stage.Asking(ask.person(), Wait.sent(ask.time(), now))),
                    consequences);
        }
        if (request.post() != null) {
            var due = Patience.untilBumped(request.time(), now);
            return new Turn(request.in(new Stage.Posted(Step.FRESH, due)), consequences);
        }
        // It says of everybody that they were asked, so it comes in the place of the news of the last one.
        consequences.removeIf(Consequence.TellNotNow.class::isInstance);
        consequences.add(new Consequence.TellUsedUp());
        return new Turn(request.in(new Stage.Ended(Stage.Ended.Why.USED_UP)), consequences);
    }
}
