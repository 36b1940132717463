package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Somebody asks for a mentor.
///
/// `zone` is the requester's, null where unknown, `week` what they say they work, as in [Ask]; `versions` is what they
/// wrote, the latest last, since whoever was
/// asked keeps what they read: empty once that was forgotten. `post` is null where it stands in no channel.
public record MentorRequest(
        WorkspaceId workspace,
        UUID id,
        PersonId requester,
        @Nullable ZoneId zone,
        WorkingWeek week,
        Instant since,
        List<Brief> versions,
        List<Ask> asks,
        @Nullable Post post,
        Stage stage) {
    /// That one person may have at a time.
    public static final int MOST_OPEN = 5;

    /// Whom one request may be brought to privately: it is a personal question.
    public static final int MOST_ASKED = 10;

    /// That one request may have after it was first written.
    public static final int MOST_EDITS = 20;

    public MentorRequest {
        versions = List.copyOf(versions);
        asks = List.copyOf(asks);
    }

    public static MentorRequest draft(
            WorkspaceId workspace, UUID id, PersonId requester, @Nullable ZoneId zone, Brief brief, Instant now) {
        return new MentorRequest(
                workspace,
                id,
                requester,
                zone,
                WorkingWeek.USUAL,
                now,
                List.of(brief),
                List.of(),
                null,
                new Stage.Draft(now.plus(Patience.DRAFT_KEPT_FOR)));
    }

    /// As it is now; empty where it was forgotten.
    public Optional<Brief> brief() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /// As whoever was asked with that version read it; empty where it was forgotten, or was never there to be read.
    public Optional<Brief> version(int version) {
        return version >= 0 && version < versions.size() ? Optional.of(versions.get(version)) : Optional.empty();
    }

    public int latestVersion() {
        return versions.size() - 1;
    }

    public Optional<Ask> askOf(PersonId person) {
        return asks.stream().filter(ask -> ask.person().equals(person)).findFirst();
    }

    public boolean isAsked(PersonId person) {
        return stage instanceof Stage.Asking asking && asking.asked().equals(person);
    }

    /// Those whose turn is still to come, in order.
    public List<Ask> next() {
        return asks.stream().filter(ask -> ask.state() == Ask.State.NEXT).toList();
    }

    /// Whom it names, the requester first.
    public List<PersonId> people() {
        var referred = stage instanceof Stage.Referred referral
                ? Stream.of(referral.colleague().person())
                : Stream.<PersonId>empty();
        return Stream.of(Stream.of(requester), asks.stream().map(Ask::person), referred)
                .flatMap(stream -> stream)
                .filter(person -> !person.isSomeoneWhoLeft())
                .distinct()
                .toList();
    }

    /// Who reads it now or may come to read it, as it stands.
    public Set<PersonId> readers() {
        Set<PersonId> readers = asks.stream()
                .filter(ask -> ask.isOpen() || ask.state() == Ask.State.NEXT)
                .map(Ask::person)
                .collect(Collectors.toCollection(HashSet::new));
        if (stage instanceof Stage.Referred referred) {
            readers.add(referred.colleague().person());
        }
        return readers;
    }

    /// Whether more people can be asked, or it can be posted: it is not over, or over without a yes.
    public boolean canBeWidened() {
        return !versions.isEmpty()
                && switch (stage) {
                    case Stage.Draft _, Stage.Asking _, Stage.Referred _, Stage.Posted _ -> true;
                    case Stage.Agreed _ -> false;
                    case Stage.Ended(var why) ->
                        switch (why) {
                            case USED_UP, LAPSED -> true;
                            case WITHDRAWN -> false;
                        };
                };
    }

    public boolean canBeReworded() {
        return !versions.isEmpty() && (stage instanceof Stage.Draft || stage.isOpen());
    }

    /// Every version is kept as long as the request is: somebody may have read it.
    public boolean hasEnoughEdits() {
        return versions.size() > MOST_EDITS;
    }

    /// What was written before stays with those who read it. Empty where there is nothing to change any more, or it was
    /// changed often enough.
    public Optional<MentorRequest> reworded(Brief brief, Instant now) {
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        return switch (stage) {
            case Stage.Draft _ ->
                Optional.of(draft(workspace, id, requester, zone, brief, now).since(since));
            case Stage.Asking _, Stage.Referred _, Stage.Posted _ -> {
                if (brief().filter(brief::equals).isPresent()) {
                    yield Optional.of(this);
                }
                if (hasEnoughEdits()) {
                    yield Optional.empty();
                }
                var more = new ArrayList<>(versions);
                more.add(brief);
                yield Optional.of(
                        new MentorRequest(workspace, id, requester, zone, week, since, more, asks, post, stage));
            }
            case Stage.Agreed _, Stage.Ended _ -> Optional.empty();
        };
    }

    /// With the weeks these say they work; whoever is missing works the usual one.
    public MentorRequest working(Map<PersonId, WorkingWeek> weeks) {
        UnaryOperator<Ask> knowing = ask -> ask.working(weeks.getOrDefault(ask.person(), WorkingWeek.USUAL));
        var there = stage instanceof Stage.Referred(var by, var colleague, var until)
                ? new Stage.Referred(by, knowing.apply(colleague), until)
                : stage;
        return new MentorRequest(
                workspace,
                id,
                requester,
                zone,
                weeks.getOrDefault(requester, WorkingWeek.USUAL),
                since,
                versions,
                asks.stream().map(knowing).toList(),
                post,
                there);
    }

    WorkingTime time() {
        return WorkingTime.orInUtc(zone, week);
    }

    private MentorRequest since(Instant other) {
        return new MentorRequest(workspace, id, requester, zone, week, other, versions, asks, post, stage);
    }

    MentorRequest in(Stage other) {
        return new MentorRequest(workspace, id, requester, zone, week, since, versions, asks, post, other);
    }

    MentorRequest asking(List<Ask> others) {
        return new MentorRequest(workspace, id, requester, zone, week, since, versions, others, post, stage);
    }

    MentorRequest posted(Post other) {
        return new MentorRequest(workspace, id, requester, zone, week, since, versions, asks, other, stage);
    }

    MentorRequest changing(PersonId person, UnaryOperator<Ask> change) {
        return asking(asks.stream()
                .map(ask -> ask.person().equals(person) ? change.apply(ask) : ask)
                .toList());
    }
}
