package dev.percolate.tipping;

import dev.percolate.episode.Companion;
import dev.percolate.episode.EpisodeLength;
import dev.percolate.episode.ReadLog;
import dev.percolate.episode.ReadTies;
import dev.percolate.episode.View;
import dev.percolate.episode.Views.Acquaintance;
import dev.percolate.tipping.ReadOwnQuestions.OwnQuestions;
import dev.percolate.tipping.ReadOwnQuestions.Suggested;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody has with the people they talked with lately. Nothing of it comes from what another
/// noted or answered: even which conversations both know of would show whether a thank-you arrived.
@Singleton
@Transactional
public class ReadOwnTies {
    private static final int MOST = 20;

    private final ReadLog log;
    private final ReadTies ties;
    private final NamedTies named;
    private final ReadOwnQuestions questions;
    private final KeptApart keptApart;
    private final TieFilter filter = TieFilter.IN_USE;

    ReadOwnTies(ReadLog log, ReadTies ties, NamedTies named, ReadOwnQuestions questions, KeptApart keptApart) {
        this.log = log;
        this.ties = ties;
        this.named = named;
        this.questions = questions;
        this.keptApart = keptApart;
    }

    /// Whom they talked with last comes first; after these, with whom they named a tie longer ago, and about
    /// whom they were asked: they could not name that one otherwise.
    public List<OwnTie> of(WorkspaceId workspace, Person viewer, Instant now) {
        var lately = log.companions(workspace, viewer.id(), 0, MOST).stream().flatMap(ReadOwnTies::colleague);
        var names = named(workspace, viewer.id(), now);
        var own = questions.of(workspace, viewer.id());
        var broughtUp = own.broughtUp();
        var others = Stream.of(lately, some(names.keySet()), some(broughtUp))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        var looking = new Looking(
                today(viewer, now),
                ties.own(workspace, viewer.id(), others),
                names,
                suggested(own, now),
                keptApart.listOf(workspace, viewer.id()));
        return others.stream()
                .filter(other ->
                        looking.notes().containsKey(other) || names.containsKey(other) || broughtUp.contains(other))
                .map(other -> tie(other, looking))
                .toList();
    }

    private static Stream<PersonId> some(Set<PersonId> people) {
        return people.stream().sorted().limit(MOST);
    }

    private record Looking(
            LocalDate today,
            Map<PersonId, List<View>> notes,
            Map<PersonId, NamedTie> named,
            Map<PersonId, Instant> suggested,
            Set<PersonId> list) {}

    private static LocalDate today(Person viewer, Instant now) {
        return now.atZone(Objects.requireNonNullElse(viewer.zone(), ZoneOffset.UTC))
                .toLocalDate();
    }

    private static Stream<PersonId> colleague(Acquaintance one) {
        return switch (one.with()) {
            case Companion.Colleague colleague -> Stream.of(colleague.id());
            case Companion.Outsider _ -> Stream.empty();
        };
    }

    private Map<PersonId, NamedTie> named(WorkspaceId workspace, PersonId viewer, Instant now) {
        return named.of(workspace, List.of(viewer)).stream()
                .filter(one -> !now.isBefore(one.namedAt()))
                .collect(Collectors.toMap(one -> one.tie().otherThan(viewer), Function.identity()));
    }

    private static Map<PersonId, Instant> suggested(OwnQuestions own, Instant now) {
        return own.suggested().stream()
                .filter(one -> now.isBefore(one.at().plus(Suggestion.ONCE_IN)))
                .collect(Collectors.toMap(Suggested::to, Suggested::at, (latest, _) -> latest));
    }

    private OwnTie tie(PersonId other, Looking looking) {
        var notes = looking.notes().getOrDefault(other, List.of());
        var state = filter.replay(notes.stream().map(ReadOwnTies::conversation).toList());
        var name = looking.named().get(other);
        return new OwnTie(
                other,
                state.filter(_ -> !other.isSomeoneWhoLeft())
                        .map(known -> filter.standing(known, looking.today()))
                        .orElse(Standing.QUIET),
                name,
                notes.size(),
                state.map(TieState::last).orElse(null),
                name == null
                        && mayBeNamed(other, looking)
                        && state.filter(known -> tipped(known, looking)).isPresent(),
                mayBeNamed(other, looking),
                looking.suggested().get(other));
    }

    private static boolean mayBeNamed(PersonId other, Looking looking) {
        return !other.isSomeoneWhoLeft() && !looking.list().contains(other);
    }

    private boolean tipped(TieState state, Looking looking) {
        return filter.evidence(state, looking.today()).tipped();
    }

    private static SharedConversation conversation(View view) {
        var said = view.account();
        return new SharedConversation(
                said.day(), minutes(said.length()), said.marks().intensity(), OptionalDouble.empty());
    }

    private static OptionalDouble minutes(@Nullable EpisodeLength length) {
        return length == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Lasted.of(length).minutes());
    }
}
