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
import static dev.percolate.introduction.Colleagues.NOWHERE;

import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.workspace.ApartListener;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.KeptApartInMemory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Everything about requests, in memory.
public final class RequestsAtWork {
    public static final WorkspaceId HERE = new WorkspaceId("T1");
    public static final ChannelId MENTORING = new ChannelId("C1MENTORING");

    public final MentorRequestsInMemory requests = new MentorRequestsInMemory();
    public final Mentors mentors = new Mentors(requests);
    public final DirectoryInMemory directory = mentors.directory;
    public final KeptApartInMemory keptApart = mentors.keptApart;

    public final WriteRequest writing = new WriteRequest(requests);
    public final ReadOwnRequests reading;
    public final ChooseMentors choosing;
    public final AnswerRequest answering;
    public final ClaimRequest claiming;
    public final SteerRequest steering;
    public final ReportingLine reportingLine = mentors.reportingLine;
    public final KeepApart keeping;
    public final NoteAskArrived noting = new NoteAskArrived(requests);
    public final ForgetInRequests forgetting = new ForgetInRequests(requests);
    private final GoOn goingOn;

    public RequestsAtWork(RequestNews news, List<ApartListener> others) {
        Stream.of(ANA, BEN, CHIARA, DIEGO, MERE, NOWHERE, GUEST, EXTERNAL, BOT, GONE)
                .forEach(directory::with);
        directory.with(new Channel(MENTORING, "mentoring", Channel.Kind.PUBLIC, true, false));
        List<ApartListener> listeners = new ArrayList<>(others);
        listeners.add(new KeepSilentApart(requests, news));
        keeping = new KeepApart(keptApart, listeners);
        reading = new ReadOwnRequests(requests, directory);
        var capacity = new Capacity(List.of(requests), mentors.offers);
        var held = new MoveHeld(requests, keptApart, mentors.offers, capacity, new FollowMove(requests, news));
        var moving = new MoveRequest(requests, directory, held);
        choosing = new ChooseMentors(requests, directory, mentors.suggesting, moving);
        answering = new AnswerRequest(requests, directory, keptApart, keeping, reportingLine, moving);
        claiming = new ClaimRequest(requests, reportingLine, moving);
        steering = new SteerRequest(moving);
        goingOn = new GoOn(requests, directory, moving);
    }

    /// As Slack has them from now on.
    public void deactivate(Person person) {
        directory.with(
                new Person(person.id(), person.name(), person.title(), person.zone(), "", Person.Standing.DEACTIVATED));
    }

    /// From now on, wherever it is read.
    public void works(Person person, WorkingWeek week) {
        directory.with(person.working(week));
        requests.weeks.keep(HERE, person.id(), week, Instant.EPOCH);
    }

    public void wakes(Instant now) {
        goingOn.run(now);
    }
}
