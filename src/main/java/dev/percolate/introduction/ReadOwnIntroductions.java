package dev.percolate.introduction;

import dev.percolate.introduction.Memberships.Joined;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody may read of their introductions in all circles: what they said themselves, and what everybody in it
/// knows.
@Singleton
public final class ReadOwnIntroductions {
    private final Memberships memberships;
    private final Profiles profiles;
    private final Introductions introductions;
    private final MeetingPlans plans;
    private final Directory directory;

    ReadOwnIntroductions(
            Memberships memberships,
            Profiles profiles,
            Introductions introductions,
            MeetingPlans plans,
            Directory directory) {
        this.memberships = memberships;
        this.profiles = profiles;
        this.introductions = introductions;
        this.plans = plans;
        this.directory = directory;
    }

    /// `others` lacks those whom the directory no longer knows; `people` counts everybody. `introducer` is
    /// the colleague who had the idea, null where there is none.
    public record Own(
            UUID id,
            Circle circle,
            Instant openedAt,
            Stage stage,
            int people,
            List<Person> others,
            @Nullable PersonId introducer,
            @Nullable Reply reply,
            @Nullable Report report) {}

    public List<Joined> joined(WorkspaceId workspace, PersonId person) {
        return memberships.of(workspace, person);
    }

    public Profile profile(WorkspaceId workspace, PersonId person) {
        return profiles.of(workspace, person);
    }

    /// Where the person stands in each circle they joined.
    public List<Standing> standings(WorkspaceId workspace, Person person, Instant now) {
        return joined(workspace, person.id()).stream()
                .map(joined -> new Standing(joined.circle(), joined.member().on(Member.today(person, now))))
                .toList();
    }

    public record Standing(Circle circle, Membership membership) {}

    /// The times that suited them, latest first.
    public List<Instant> tapped(WorkspaceId workspace, PersonId person) {
        return plans.tappedBy(workspace, person);
    }

    /// Latest first, as we keep them: nobody is asked who the others are.
    public List<Introduction> recorded(WorkspaceId workspace, PersonId person, int limit) {
        return introductions.latestOf(workspace, person, limit);
    }

    /// Latest first.
    public List<Own> latest(WorkspaceId workspace, PersonId person, int limit) {
        return own(workspace, person, introductions.latestOf(workspace, person, limit));
    }

    /// All of them, so many at a time: `number` counts from 0, and a page beyond the last is empty.
    public Page page(WorkspaceId workspace, PersonId person, int number) {
        int skip = Math.multiplyExact(Math.max(0, number), Page.SIZE);
        var found = introductions.latestOf(workspace, person, skip, Page.SIZE + 1);
        var shown = found.subList(0, Math.min(found.size(), Page.SIZE));
        return new Page(number, own(workspace, person, shown), found.size() > Page.SIZE);
    }

    /// `more` where older ones follow.
    public record Page(int number, List<Own> introductions, boolean more) {
        public static final int SIZE = 20;
    }

    private List<Own> own(WorkspaceId workspace, PersonId person, List<Introduction> latest) {
        var others = latest.stream()
                .flatMap(introduction -> introduction.othersThan(person).stream())
                .map(Introduction.Part::person)
                .distinct()
                .toList();
        var known = directory.find(workspace, others);
        return latest.stream()
                .map(introduction -> own(introduction, person, known))
                .toList();
    }

    private static Own own(Introduction introduction, PersonId person, Map<PersonId, Person> known) {
        var part = introduction.partOf(person).orElseThrow();
        var others = introduction.othersThan(person).stream()
                .map(other -> known.get(other.person()))
                .filter(Objects::nonNull)
                .toList();
        return new Own(
                introduction.id(),
                introduction.circle(),
                introduction.openedAt(),
                introduction.stage(),
                introduction.people().size(),
                others,
                introduction.introducer().orElse(null),
                part.reply(),
                part.report());
    }
}
