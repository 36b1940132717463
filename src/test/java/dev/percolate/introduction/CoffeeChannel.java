package dev.percolate.introduction;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;

import dev.percolate.introduction.ProposeIntroduction.Proposed;
import dev.percolate.workspace.ApartListener;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.KeptApartInMemory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeeksInMemory;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A channel with its use cases on in-memory stores.
public final class CoffeeChannel {
    public static final WorkspaceId WORKSPACE = new WorkspaceId("T1");
    public static final Circle COFFEE = new Circle(WORKSPACE, new ChannelId("C1COFFEE"));
    public static final UUID FIRST = UUID.fromString("11111111-2222-4333-8444-555555555555");
    public static final UUID SECOND = UUID.fromString("22222222-3333-4444-8555-666666666666");

    public final DirectoryInMemory directory = new DirectoryInMemory();
    public final KeptApartInMemory keptApart = new KeptApartInMemory();
    public final MembershipsInMemory memberships = new MembershipsInMemory();
    public final ProfilesInMemory profiles = new ProfilesInMemory();
    public final IntroductionsInMemory introductions = new IntroductionsInMemory();
    public final WishesInMemory wishes = new WishesInMemory();
    public final WishAgain wishing = new WishAgain(introductions, wishes);
    public final ConnectionsInMemory connections = new ConnectionsInMemory();
    public final IdeasDeclinedInMemory ideasDeclined = new IdeasDeclinedInMemory();
    final MeetingPlansInMemory plans = new MeetingPlansInMemory(introductions);
    final CheckInsInMemory checkIns = new CheckInsInMemory(introductions);
    final RemindersInMemory reminders = new RemindersInMemory(introductions);
    public final CountedPeriodsInMemory periods = new CountedPeriodsInMemory(introductions);
    public final CountedQuartersInMemory quarters = new CountedQuartersInMemory(introductions, periods);

    public final EnterCircle enterCircle = new EnterCircle(directory, circle -> this.admission.to(circle));
    public final DescribeYourself describing = new DescribeYourself(profiles);
    public final ReadOwnState state = new ReadOwnState(
            memberships,
            profiles,
            introductions,
            directory,
            List.of((circle, person, membership) -> this.notes.about(circle, person, membership)));
    public final ReadOwnIntroductions own =
            new ReadOwnIntroductions(memberships, profiles, introductions, plans, directory);
    public final ExplainIntroduction explaining = new ExplainIntroduction(introductions, directory);
    public final WorkingWeeksInMemory weeks;
    public final NoteDelivery noting;
    public final ReportMeeting reporting;
    private final Proposals proposals;
    public final KeepApart keeping;
    public final TakePart takePart;
    public final ForgetPerson forgetting;
    public final ProposeIntroduction proposing;
    public final IntroduceNewcomer introducingNewcomers;
    public final AnswerIntroduction answering;
    public final TapTime tapping;
    public final OpenChosen opening;
    public final SettleIntroductions settling;
    public final AskWhetherMet asking;
    public final RemindToMeet reminding;
    public final ConnectColleagues connecting;
    public final TellIntroducers telling;
    public final DeclineIdeas ideas;

    /// Rounds put theirs here.
    public CircleClock clock = _ -> Optional.empty();

    final CircleClocks clocks = new CircleClocks(List.of(circle -> this.clock.of(circle)));
    public final ReadQuarters readingQuarters = new ReadQuarters(quarters, clocks);

    public CircleNotes notes = (_, _, _) -> Optional.empty();

    public Admission admission = _ -> Terms.USUAL.admitted();

    /// Rounds put theirs here.
    public Refusals refusals = (_, _) -> false;

    /// What whoever listens heard.
    public final List<CheckedIn> checkedIn = new ArrayList<>();

    public DepartureListener departures = (_, _, _) -> {};

    /// Rounds put theirs here.
    public SecondWave secondWave = new NoSecondWave();

    private static final class NoSecondWave implements SecondWave {
        @Override
        public boolean tellsOf(Introduction introduction) {
            return false;
        }

        @Override
        public void wasNotReached(Introduction introduction, PersonId person) {}
    }

    public CoffeeChannel(Proposals proposals) {
        this(proposals, new Told());
    }

    public CoffeeChannel(Proposals proposals, Outcomes outcomes) {
        this(proposals, outcomes, List.of(), new WorkingWeeksInMemory());
    }

    /// `weeks` are those that the directory tells of.
    public CoffeeChannel(
            Proposals proposals, Outcomes outcomes, List<ApartListener> listeners, WorkingWeeksInMemory weeks) {
        this.proposals = proposals;
        this.weeks = weeks;
        noting = new NoteDelivery(introductions, weeks);
        reporting = new ReportMeeting(introductions, checkIns, weeks, List.of((said, _) -> checkedIn.add(said)));
        keeping = new KeepApart(keptApart, listeners);
        takePart = new TakePart(
                memberships,
                introductions,
                outcomes,
                List.of((circle, person, now) -> this.departures.left(circle, person, now)));
        forgetting = new ForgetPerson(connections, introductions, memberships, profiles, wishes, outcomes);
        answering = new AnswerIntroduction(introductions, keeping);
        var settlingOne = new SettleIntroduction(
                directory,
                new EndIntroduction(
                        introductions,
                        memberships,
                        keptApart,
                        new BringTogether(introductions, plans, checkIns, reminders, wishes, outcomes),
                        new NoticeSilence(memberships, outcomes),
                        outcomes,
                        new SecondWave() {
                            @Override
                            public boolean tellsOf(Introduction introduction) {
                                return secondWave.tellsOf(introduction);
                            }

                            @Override
                            public void wasNotReached(Introduction introduction, PersonId person) {
                                secondWave.wasNotReached(introduction, person);
                            }
                        }));
        settling = new SettleIntroductions(introductions, settlingOne);
        connecting = new ConnectColleagues(
                directory,
                circle -> this.admission.to(circle),
                new OpenConnection(
                        connections,
                        new Hindrances(
                                memberships,
                                (circle, person) -> this.refusals.hasRefused(circle, person),
                                ideasDeclined,
                                keptApart,
                                introductions),
                        introductions,
                        profiles,
                        proposals));
        ideas = new DeclineIdeas(ideasDeclined, connections, introductions, outcomes);
        telling = new TellIntroducers(
                connections, introductions, settlingOne, new TellIntroducer(connections, introductions, outcomes));
        asking = new AskWhetherMet(
                introductions, checkIns, directory, keptApart, new AskOnce(introductions, checkIns, outcomes));
        reminding = new RemindToMeet(
                introductions, reminders, directory, new RemindOnce(introductions, reminders, plans, outcomes));
        tapping = new TapTime(
                introductions, directory, new AgreeOnTime(introductions, plans, checkIns, keptApart, outcomes));
        opening = new OpenChosen(memberships, keptApart, introductions, proposals);
        Stream.of(ANA, BEN, CHIARA, DIEGO, MERE, NOWHERE, GUEST, EXTERNAL).forEach(directory::with);
        directory.with(new Channel(COFFEE.channel(), "coffee", Channel.Kind.PUBLIC, true, false));
        var candidates = new Candidates(
                directory, circle -> this.admission.to(circle), keptApart, memberships, profiles, introductions);
        var openingOne = new OpenIntroduction(memberships, keptApart, introductions, proposals);
        proposing = new ProposeIntroduction(state, candidates, openingOne);
        introducingNewcomers = new IntroduceNewcomer(candidates, openingOne);
    }

    public CoffeeChannel joinedBy(Person... people) {
        for (Person person : people) {
            takePart.join(COFFEE, person, MONDAY);
        }
        return this;
    }

    /// As the directory and our own tables tell of them from now on.
    public Person works(Person person, WorkingWeek week) {
        weeks.keep(WORKSPACE, person.id(), week, MONDAY);
        directory.with(person.working(week));
        return person.working(week);
    }

    public CoffeeChannel where(Person person, String canHelpWith, String wouldLike) {
        return where(person, new Profile(canHelpWith, wouldLike));
    }

    public CoffeeChannel where(Person person, Profile profile) {
        describing.describe(
                WORKSPACE,
                person.id(),
                new DescribeYourself.Lines(profile.canHelpWith(), profile.wouldLike(), profile.wouldBring()),
                profile.preferences(),
                MONDAY);
        return this;
    }

    /// As a round does. Whoever is of `inVain` said yes to another one before.
    public CoffeeChannel introducesInRound(UUID id, Instant deadline, Set<PersonId> inVain, Person... people) {
        var parts = Arrays.stream(people)
                .map(person -> Introduction.Part.unanswered(
                        person.id(), profiles.of(WORKSPACE, person.id()), 0, person.zone()))
                .toList();
        var introduction = new Introduction(
                id,
                COFFEE,
                new Origin.InRound(1, false),
                MONDAY,
                new Stage.Open(deadline),
                parts,
                new Introduction.Grounds(0, 0, 250, 200, 420, 0, Set.of()));
        if (!introductions.open(introduction)) {
            throw new IllegalStateException("one of them has another one open");
        }
        var byId = Arrays.stream(people).collect(Collectors.toMap(Person::id, Function.identity()));
        proposals.send(introduction, byId, new Proposals.Foreword.InVain(inVain), MONDAY);
        return this;
    }

    public Proposed asks(Person person) {
        return proposing.propose(COFFEE, person, FIRST, MONDAY);
    }

    /// As a third has it in mind.
    public ConnectColleagues.Connected connects(
            Person introducer, Person one, Person other, String why, UUID id, Instant now) {
        return connecting.connect(COFFEE, introducer, one.id(), other.id(), why, id, now);
    }

    public void close(UUID introduction) {
        introductions.end(WORKSPACE, introduction, new Stage.Apart(MONDAY));
    }

    public CountPeriod countingPeriods(Positions positions) {
        return new CountPeriod(periods, new Departments(positions));
    }

    /// The times offered to them.
    public List<Instant> timesOf(WorkspaceId workspace, UUID introduction) {
        return List.copyOf(plans.of(workspace, introduction).keySet());
    }

    /// All routines, as the schedule would wake them.
    public void wakes(Instant now) {
        settling.run(now);
        reminding.run(now);
        asking.run(now);
        telling.run(now);
    }

    /// When one of them wants to be woken.
    public Optional<Instant> nextDue() {
        return Stream.of(settling.nextDue(MONDAY), asking.nextDue(MONDAY))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    List<Introduction> openOnes() {
        return introductions.busyIn(COFFEE).stream()
                .map(person -> introductions.openOf(COFFEE, person).orElseThrow())
                .distinct()
                .toList();
    }
}
