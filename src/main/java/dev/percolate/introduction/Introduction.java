package dev.percolate.introduction;

import dev.percolate.introduction.Mix.Difference;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two or more people of a circle, made known to each other. Open until its deadline, whatever one side answers, unless
/// everybody says yes before.
///
/// All its chance (who among equals, which icebreaker, which times) follows from its `id`, so that it can be replayed.
public record Introduction(
        UUID id, Circle circle, Origin origin, Instant openedAt, Stage stage, List<Part> parts, Grounds grounds) {

    public Introduction {
        parts = parts.stream().sorted(Comparator.comparing(Part::person)).toList();
        if (parts.stream().map(Part::person).distinct().count() < 2) {
            throw new IllegalArgumentException("an introduction has at least two people");
        }
    }

    /// The colleague who had the idea without being in it; someone who left where they erased their data.
    public Optional<PersonId> introducer() {
        return switch (origin) {
            case Origin.ConnectedBy(var introducer) -> Optional.of(introducer);
            case Origin.AskedBy _, Origin.InRound _, Origin.NewHere _ -> Optional.empty();
        };
    }

    /// Whether it is only for those who are in its circle: whoever has a colleague think of them needn't
    /// have joined.
    boolean isForMembersOnly() {
        return switch (origin) {
            case Origin.AskedBy _, Origin.InRound _, Origin.NewHere _ -> true;
            case Origin.ConnectedBy _ -> false;
        };
    }

    /// Until then it can be answered, however late a proposal arrives; empty where that moves the deadline
    /// as far as it takes, or not at all.
    public Optional<Instant> lastDeadline() {
        return switch (origin) {
            case Origin.ConnectedBy _ -> Optional.of(Deadline.lastOf(parts, openedAt));
            case Origin.AskedBy _, Origin.InRound _, Origin.NewHere _ -> Optional.empty();
        };
    }

    /// Whether this one of its people asked for it.
    public boolean isAskedBy(PersonId person) {
        return origin.equals(new Origin.AskedBy(person));
    }

    /// Whether its people are brought together without being asked first. Until they are, nobody is shown it.
    public boolean isStraightAway() {
        return origin instanceof Origin.InRound round && round.straightAway();
    }

    public boolean open() {
        return stage instanceof Stage.Open;
    }

    public List<PersonId> people() {
        return parts.stream().map(Part::person).toList();
    }

    /// Every two of its people.
    List<Pair> pairs() {
        return people().stream()
                .flatMap(one -> people().stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> new Pair(one, other)))
                .toList();
    }

    public Optional<Part> partOf(PersonId person) {
        return parts.stream().filter(part -> part.person().equals(person)).findFirst();
    }

    public List<Part> othersThan(PersonId person) {
        return parts.stream().filter(part -> !part.person().equals(person)).toList();
    }

    /// When they will meet or met; empty where they did not agree on a time by tapping it.
    public Optional<Instant> meeting() {
        return stage instanceof Stage.Together together ? Optional.ofNullable(together.meeting()) : Optional.empty();
    }

    /// Of the conversation: the shortest that anybody of it likes.
    public TalkLength length() {
        return parts.stream()
                .map(part -> part.said().preferences().length())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(TalkLength.USUAL);
    }

    /// How all of them like to meet; either where not all said the same, so that nobody's own preference shows.
    public MeetingWay way() {
        var ways = parts.stream()
                .map(part -> part.said().preferences().way())
                .distinct()
                .toList();
        return ways.size() == 1 ? ways.getFirst() : MeetingWay.EITHER;
    }

    /// Whether this answer of one makes it a yes of everybody.
    boolean wouldBeAcceptedBy(PersonId person, Reply reply) {
        return reply == Reply.ACCEPTED && othersThan(person).stream().allMatch(part -> part.reply() == Reply.ACCEPTED);
    }

    boolean everybodyAccepted() {
        return isStraightAway() || parts.stream().allMatch(part -> part.reply() == Reply.ACCEPTED);
    }

    /// One person's side of it: what they had said of themselves when it opened, the points for what they would like
    /// that the others can help with (of several, the one who can best), the zone in which their days are counted,
    /// null where unknown, and what only they know: their answer, and later whether they met.
    public record Part(
            PersonId person,
            Profile said,
            int wishMet,
            @Nullable ZoneId zone,
            @Nullable Reply reply,
            @Nullable Report report) {

        public static Part unanswered(PersonId person, Profile said, int wishMet, @Nullable ZoneId zone) {
            return new Part(person, said, wishMet, zone, null, null);
        }
    }

    /// The addends that are the same for all its people, in points: a wish met in both directions, goals both
    /// declared, different work,
    /// shared hours, and (never positive) having been introduced before. `sharedMinutes` are working minutes on an
    /// average working day that all of them share, null where a zone is unknown. `wanted` are the differences
    /// between all of them that their circle wants and that they can see in Slack themselves.
    public record Grounds(
            int bothWays,
            int goals,
            int difference,
            int hours,
            @Nullable Integer sharedMinutes,
            int familiarity,
            Set<Difference> wanted) {
        /// Where no matching chose them: only what decides whether they talk or write.
        static Grounds ofTime(@Nullable Integer sharedMinutes) {
            return new Grounds(0, 0, 0, 0, sharedMinutes, 0, Set.of());
        }

        public Grounds {
            wanted = Set.copyOf(wanted);
        }

        /// Whether they can talk at a time when all of them work; otherwise they write, or leave voice messages. Who
        /// does not say where they are is trusted to find a time.
        public boolean haveTime() {
            return PairValue.haveTime(sharedMinutes);
        }
    }
}
