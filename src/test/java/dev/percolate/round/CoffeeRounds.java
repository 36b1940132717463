package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;

import dev.percolate.introduction.CoffeeChannel;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Told;
import dev.percolate.introduction.Totals;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.workspace.BotRemoved;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// A channel that meets in rounds, on in-memory stores, and what people hear of it.
public final class CoffeeRounds {
    public static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    public static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    public static final RoundWish FORTNIGHTLY = new RoundWish(
            new Rhythm.EveryWeeks(2, DayOfWeek.MONDAY), LocalTime.of(10, 0), LISBON, 2, null, Manner.USUAL);

    /// Whom each introduction was proposed to, in order, and who heard in the same message that one before did not come
    /// together.
    public record Proposed(Introduction introduction, Set<PersonId> inVain, Instant at) {}

    /// Whom no proposal reaches from now on.
    public final Set<PersonId> unreachable = new HashSet<>();

    public final List<Proposed> proposed = new ArrayList<>();
    /// What came of pilots, as their keepers heard it.
    public record Recapped(Totals totals, Instant at) {}

    public final List<Recapped> recapped = new ArrayList<>();
    public final Told told = new Told();
    public final List<String> news = new ArrayList<>();
    public final CoffeeChannel coffee;
    public final TendedCirclesInMemory circles = new TendedCirclesInMemory();
    public final RoundsInMemory rounds = new RoundsInMemory();
    public final RoundMembersInMemory members = new RoundMembersInMemory();
    public final LookAfterRounds lookingAfter;
    public final SkipRound skipping;
    public final NoticesInMemory notices = new NoticesInMemory();
    public final KeepNotices noticing;
    final GiveNotices giving;

    /// What is known of them.
    public final Map<PersonId, Position> positions = new HashMap<>();

    /// Whose positions rounds want to be known.
    public final Set<PersonId> wanted = new HashSet<>();

    private final Positions known = new Positions() {
        @Override
        public Map<PersonId, Position> of(WorkspaceId workspace, Collection<PersonId> people) {
            var among = new HashMap<>(positions);
            among.keySet().retainAll(people);
            return among;
        }

        @Override
        public void wanted(WorkspaceId workspace, Collection<PersonId> people, Instant now) {
            wanted.addAll(people);
        }
    };

    /// Whom no notice reaches.
    public final Set<PersonId> notTold = new HashSet<>();

    /// Who was told, in order.
    public final List<PersonId> noticed = new ArrayList<>();

    /// What was taken back before it arrived.
    public final List<Notice> withdrawn = new ArrayList<>();

    final KeepRecap keepingRecaps;
    final TellRecaps recaps;
    final TurnRounds turning;
    private static final int MOST_WAKES = 10_000;
    private Instant wokenAt = MONDAY.minus(Duration.ofDays(1));
    private final List<Runnable> toBeDelivered = new ArrayList<>();
    private final BeginRound beginning;
    private final ChooseIntroductions choosing;
    private final NoteRemoval removal;

    public CoffeeRounds() {
        coffee = new CoffeeChannel(this::propose, told);
        var telling = new TellInVain(rounds, coffee.introductions, told);
        coffee.secondWave = telling;
        var who = new WhoTakesPart(
                coffee.directory, coffee.memberships, coffee.profiles, coffee.introductions, members, known);
        var takingIn = new TakeInTold(notices, coffee.memberships);
        coffee.admission = new AdmitPeople(circles);
        coffee.refusals = new HeedRefusals(notices, coffee.memberships);
        var matching = new FindMatches(coffee.keptApart, coffee.introductions, coffee.wishes);
        var news = new Noted();
        var takingBack = new TakeNoticesBack(notices, news);
        var departures = new NoteDeparture(circles, notices, news);
        coffee.departures = departures;
        beginning = new BeginRound(circles, coffee.directory, new NoteBeginning(circles, rounds, news));
        var pilots = new PlanPilot(coffee.periods);
        var keeping = new KeepChoices(circles, rounds, coffee.memberships, takingBack, pilots, news);
        removal = new NoteRemoval(circles, coffee.directory, keeping);
        choosing = new ChooseIntroductions(circles, coffee.directory, takingIn, who, matching, keeping);
        turning = new TurnRounds(
                circles,
                rounds,
                beginning,
                new TakeStep(
                        rounds,
                        choosing,
                        new OpenChoices(
                                rounds,
                                coffee.directory,
                                new TryChoices(rounds, coffee.profiles, coffee.opening, telling, takingIn)),
                        new ChooseAgain(
                                coffee.introductions,
                                new WhoWaits(rounds, coffee.keptApart),
                                who,
                                matching,
                                new KeepSecondWave(rounds, coffee.introductions, coffee.memberships, telling)),
                        new CloseRound(circles, rounds, members, coffee.memberships, coffee.introductions, news)));
        lookingAfter = new LookAfterRounds(
                coffee.directory,
                circles,
                new KeepRounds(circles, rounds, new WantPositions(coffee.memberships, known), pilots, takingBack));
        keepingRecaps = new KeepRecap(circles, coffee.periods, news);
        recaps = new TellRecaps(
                circles, new TellRecap(circles, coffee.directory, coffee.countingPeriods(known), keepingRecaps));
        skipping = new SkipRound(circles, coffee.memberships, members);
        noticing = new KeepNotices(circles, notices, coffee.takePart, departures, news, coffee.weeks);
        giving = new GiveNotices(
                circles, new GiveNotice(circles, coffee.directory, coffee.memberships, notices, noticing));
    }

    private void propose(Introduction introduction, Map<PersonId, Person> people, Foreword foreword, Instant now) {
        var inVain = switch (foreword) {
            case Foreword.InVain(var readers) -> readers;
            case Foreword.None _, Foreword.NewHere _, Foreword.Recommended _ -> Set.<PersonId>of();
        };
        proposed.add(new Proposed(introduction, inVain, now));
        people.keySet().stream()
                .filter(person -> !unreachable.contains(person))
                .forEach(person -> coffee.noting.delivered(WORKSPACE, introduction.id(), person, now));
    }

    private final class Noted implements RoundNews {
        @Override
        public void closed(Round round, OptionalInt introductions, Upcoming next) {
            String then = switch (next) {
                case Upcoming.At(Instant moment) -> moment.toString();
                case Upcoming.Nothing(var why) -> why == TendedCircle.Why.PILOT_OVER ? "none, as a pilot" : "null";
            };
            news.add("closed %d: %s, next %s".formatted(round.number(), introductions, then));
        }

        @Override
        public void recap(TendedCircle circle, Totals totals, Person keeper, Instant now) {
            news.add("to %s: recap".formatted(keeper.id()));
            recapped.add(new Recapped(totals, now));
        }

        @Override
        public void notice(TendedCircle circle, Notice notice, Person reader, Instant now) {
            noticed.add(reader.id());
            if (!notTold.contains(reader.id())) {
                toBeDelivered.add(() -> noticing.delivered(
                        circle.circle(), reader.id(), kept -> kept.givenAt().equals(notice.givenAt()), now));
            }
        }

        @Override
        public void withdrawNotice(Notice notice, Instant now) {
            withdrawn.add(notice);
        }

        @Override
        public void leftOut(TendedCircle circle, Person keeper, Instant missed, Instant now) {
            news.add("to %s: left out %s".formatted(keeper.id(), missed));
        }

        @Override
        public void removed(TendedCircle circle, Person keeper, Instant now) {
            news.add("to %s: removed".formatted(keeper.id()));
        }
    }

    /// Tended by the person since the day before the first Monday.
    public CoffeeRounds tendedBy(Person keeper, RoundWish wish) {
        coffee.directory.inCharge(keeper.id());
        lookingAfter.setUp(COFFEE, keeper, wish, Optional.empty(), MONDAY.minus(Duration.ofDays(1)));
        return this;
    }

    /// The same as a pilot.
    public CoffeeRounds triedOutBy(Person keeper, RoundWish wish) {
        coffee.directory.inCharge(keeper.id());
        lookingAfter.tryOut(COFFEE, keeper, wish, Optional.empty(), MONDAY.minus(Duration.ofDays(1)));
        return this;
    }

    public CoffeeRounds joinedBy(Person... people) {
        for (Person person : people) {
            coffee.directory.with(person);
        }
        coffee.joinedBy(people);
        return this;
    }

    /// Somebody takes the bot out of the channel, and Slack tells it.
    public void removed(Instant now) {
        coffee.directory.with(new Channel(COFFEE.channel(), "coffee", Channel.Kind.PUBLIC, false, false));
        removal.removed(new BotRemoved(WORKSPACE, COFFEE.channel(), now));
    }

    /// The schedule wakes everything whenever something is due until then.
    public CoffeeRounds passUntil(Instant moment) {
        Instant now = moment;
        int times = 0;
        do {
            if (++times > MOST_WAKES) {
                throw new AssertionError("something stays due at " + now);
            }
            now = nextDue()
                    .map(this::notBefore)
                    .filter(due -> due.isBefore(moment))
                    .orElse(moment);
            wake(now);
        } while (now.isBefore(moment));
        return this;
    }

    private Optional<Instant> nextDue() {
        return Stream.of(turning.nextDue(MONDAY), giving.nextDue(MONDAY), recaps.nextDue(MONDAY), coffee.nextDue())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /// Time only goes forward.
    private Instant notBefore(Instant due) {
        return due.isBefore(wokenAt) ? wokenAt : due;
    }

    public void wake(Instant now) {
        wokenAt = now;
        coffee.wakes(now);
        giving.run(now);
        toBeDelivered.forEach(Runnable::run);
        toBeDelivered.clear();
        turning.run(now);
        recaps.run(now);
    }

    /// Takes the first step only; what is returned takes the rest.
    Runnable chosenOnly(Instant now) {
        beginning.begin(COFFEE, now);
        choosing.choose(rounds.find(COFFEE, 1).orElseThrow(), now);
        return () -> turning.run(now);
    }

    public void says(Reply reply, Instant now, Person... people) {
        for (Person person : people) {
            var open = coffee.introductions.openOf(COFFEE, person.id()).orElseThrow();
            coffee.answering.answer(WORKSPACE, open.id(), person.id(), reply, now);
        }
    }

    public List<Introduction> introductions(int round) {
        return coffee.introductions.ofRound(COFFEE, round);
    }

    public Upcoming upcoming() {
        return circles.find(COFFEE).orElseThrow().upcoming();
    }
}
