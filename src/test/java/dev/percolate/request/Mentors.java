package dev.percolate.request;

import static dev.percolate.introduction.Colleagues.MONDAY;

import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.workspace.KeptApartInMemory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.PositionsInMemory;
import dev.percolate.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A workspace in which people offer to mentor, on in-memory stores and without a model.
public final class Mentors {
    public static final WorkspaceId HERE = new WorkspaceId("T1");

    public final MentorOffersInMemory offers = new MentorOffersInMemory();
    public final OfferMeaningsInMemory search = new OfferMeaningsInMemory(offers, HERE);
    public final KeptApartInMemory keptApart = new KeptApartInMemory();
    public final DirectoryInMemory directory = new DirectoryInMemory();
    public final PositionsInMemory positions = new PositionsInMemory();
    public final OfferMentoring offering = new OfferMentoring(offers, positions);
    public final FindListed listed = new FindListed(offers, keptApart, directory);
    public final ReportingLine reportingLine = new ReportingLine(positions);
    final Map<PersonId, Workload> asked = new HashMap<>();
    private final EmbedderScripted embedder = new EmbedderScripted();
    final SuggestMentors suggesting;

    public Mentors() {
        suggesting = suggesting((_, _, _) -> asked);
    }

    /// Whoever is asked there has less room here.
    Mentors(Workloads workloads) {
        suggesting = suggesting(workloads);
    }

    private SuggestMentors suggesting(Workloads workloads) {
        embedder.isOn = false;
        return new SuggestMentors(
                offers,
                search,
                new FindFits(search, embedder),
                new Capacity(List.of(workloads), offers),
                keptApart,
                new LookCloser(directory, positions, reportingLine));
    }

    public Mentors knows(Person... people) {
        List.of(people).forEach(directory::with);
        return this;
    }

    public Mentors offers(Person person, String helpsWith, Need... needs) {
        return offers(person, helpsWith, "", null, needs);
    }

    public Mentors offers(
            Person person, String helpsWith, String beenThrough, @Nullable LocalDate pausedUntil, Need... needs) {
        directory.with(person);
        offers.keep(new MentorOffer(
                HERE, person.id(), helpsWith, Set.of(needs), beenThrough, 2, pausedUntil, "", true, MONDAY, MONDAY));
        return this;
    }

    public Mentors reports(Person person, @Nullable Person manager, String department) {
        positions.wanted(HERE, List.of(person.id()), MONDAY);
        positions.keep(
                HERE,
                person.id(),
                new PositionFacts(department, "", manager == null ? null : manager.id(), null, null),
                MONDAY,
                MONDAY);
        return this;
    }

    List<Suggestion> suggested(Person requester, Wish wish, PersonId... without) {
        return suggesting.suggest(HERE, requester, wish, Set.of(without), 3, new Random(1), MONDAY);
    }
}
