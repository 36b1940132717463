package dev.percolate.request;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;

import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.workspace.ApartListener;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.KeptApartInMemory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Everything about support, in memory.
public final class SupportAtWork {
    public static final WorkspaceId HERE = new WorkspaceId("T1");

    public final MentorRequestsInMemory requests = new MentorRequestsInMemory();
    public final Mentors mentors = new Mentors(requests);
    public final DirectoryInMemory directory = mentors.directory;
    public final KeptApartInMemory keptApart = mentors.keptApart;
    public final ReportingLine reportingLine = mentors.reportingLine;
    public final ApproachesInMemory approaches = new ApproachesInMemory();
    public final HopesInMemory hopes = new HopesInMemory(approaches);
    public final PeopleShownInMemory shown = new PeopleShownInMemory();
    public final Capacity capacity = new Capacity(List.of(requests, approaches), mentors.offers);

    public final HopeForSupport hoping;
    public final FindSomeone finding;
    public final OfferSupport offering;
    public final AnswerSupport answering;
    public final NoteApproachArrived noting = new NoteApproachArrived(approaches);
    public final ReadOwnSupport reading = new ReadOwnSupport(approaches, directory);
    public final ForgetInApproaches forgetting = new ForgetInApproaches(hopes, shown, approaches);
    private final GoOnWithApproaches goingOn;

    public SupportAtWork(ApproachNews news, List<ApartListener> others) {
        Stream.of(ANA, BEN, CHIARA, DIEGO, MERE, NOWHERE, GUEST, EXTERNAL, BOT, GONE)
                .forEach(directory::with);
        List<ApartListener> listeners = new ArrayList<>(others);
        listeners.add(new KeepApproachesSilent(approaches, news));
        hoping = new HopeForSupport(hopes, approaches, news, mentors.positions);
        finding = new FindSomeone(
                mentors.offers,
                hopes,
                approaches,
                shown,
                capacity,
                new LookAtHopes(directory, mentors.positions, keptApart, reportingLine));
        var moving = new MoveApproach(approaches, directory, new MoveApproachHeld(approaches, hopes, news));
        offering = new OfferSupport(
                finding,
                new BeginApproach(requests, mentors.offers, hopes, approaches, keptApart, capacity, news),
                moving);
        answering = new AnswerSupport(approaches, new KeepApart(keptApart, listeners), moving);
        goingOn = new GoOnWithApproaches(approaches, moving);
    }

    public SupportAtWork hopes(Person person, String hopesFor, Need... needs) {
        return hopes(person, hopesFor, Set.of(), needs);
    }

    public SupportAtWork hopes(Person person, String hopesFor, Set<PersonId> hiddenFrom, Need... needs) {
        directory.with(person);
        hopes.keep(new Hope(HERE, person.id(), hopesFor, Set.of(needs), hiddenFrom, null, MONDAY, MONDAY));
        return this;
    }

    /// As Slack has them from now on.
    public void deactivate(Person person) {
        directory.with(
                new Person(person.id(), person.name(), person.title(), person.zone(), "", Person.Standing.DEACTIVATED));
    }

    public void wakes(Instant now) {
        goingOn.run(now);
    }
}
