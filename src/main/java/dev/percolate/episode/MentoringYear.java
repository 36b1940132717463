package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// What somebody's own log says of these days, for them alone. Time is about that, see [EpisodeLength#about]; where it
/// went both ways it counts as given and as received, and where its length or role is not said as neither.
public record MentoringYear(
        LocalDate from, LocalDate to, int conversations, int people, Duration given, Duration received) {

    static MentoringYear of(LocalDate from, LocalDate to, List<View> own) {
        int people = (int) own.stream().map(view -> key(view.with())).distinct().count();
        return new MentoringYear(from, to, own.size(), people, time(own, Role::gave), time(own, Role::received));
    }

    /// A label may be written in several ways.
    private static Object key(Companion with) {
        return switch (with) {
            case Companion.Colleague(PersonId id) -> id;
            case Companion.Outsider outsider -> outsider.id();
        };
    }

    private static Duration time(List<View> own, Predicate<Role> counts) {
        return own.stream()
                .map(View::account)
                .filter(said -> Optional.ofNullable(said.role()).filter(counts).isPresent())
                .map(Account::length)
                .filter(Objects::nonNull)
                .map(EpisodeLength::about)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
