package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A shared fact: a conversation that both people of a tie know the bot knows of, because it is in both their logs or
/// one thanked the other for it. `one` and `other` are their sides, as in the tie; null where it is not in that
/// person's log.
///
/// What the two may be shown of it is that it is one, and [#day]. All else is for whoever watches the tie, and quoted
/// to nobody.
public record SharedEpisode(
        UUID id,
        Tie tie,
        LocalDate day,
        @Nullable Side one,
        @Nullable Side other) {
    static final Comparator<SharedEpisode> BY_DAY =
            Comparator.comparing(SharedEpisode::day).thenComparing(SharedEpisode::id);

    /// What one person said of it.
    public record Side(@Nullable EpisodeLength length, Marks marks) {}

    /// What both would stand by: where both said how long it was, the shorter.
    public Optional<EpisodeLength> length() {
        var lengths = lengths();
        return lengths.size() < 2 ? Optional.empty() : lengths.stream().min(Comparator.naturalOrder());
    }

    private List<EpisodeLength> lengths() {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .map(Side::length)
                .filter(Objects::nonNull)
                .toList();
    }

    /// Empty where only one of the two knows of it. `thanks` are those of the tie.
    static Optional<SharedEpisode> of(MentoringEpisode episode, List<ThankYou> thanks) {
        if (episode.isInBothLogs()) {
            return Optional.of(on(episode.day(), episode));
        }
        return arrived(episode, thanks).map(thankYou -> on(thankYou.day(), episode));
    }

    /// The first of those that reached the other for it.
    static Optional<ThankYou> arrived(MentoringEpisode episode, List<ThankYou> thanks) {
        return thanks.stream()
                .filter(ThankYou::hasArrived)
                .filter(thankYou -> episode.viewOf(thankYou.from())
                        .filter(view -> view.id().equals(thankYou.view()))
                        .isPresent())
                .min(Comparator.comparing(ThankYou::sentAt));
    }

    private static SharedEpisode on(LocalDate day, MentoringEpisode episode) {
        var tie = episode.tie();
        return new SharedEpisode(episode.id(), tie, day, side(episode, tie.one()), side(episode, tie.other()));
    }

    private static @Nullable Side side(MentoringEpisode episode, PersonId person) {
        return episode.viewOf(person)
                .map(view -> new Side(view.account().length(), view.account().marks()))
                .orElse(null);
    }

    /// Those of a tie, by day.
    static List<SharedEpisode> all(Tie tie, List<View> views, List<ThankYou> thanks) {
        return Pairing.of(tie, views).stream()
                .flatMap(episode -> of(episode, thanks).stream())
                .sorted(BY_DAY)
                .toList();
    }
}
