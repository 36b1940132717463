package dev.percolate.episode;

import dev.percolate.episode.ThankColleague.Draft;
import dev.percolate.episode.ThankColleague.Thanked;
import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps that somebody thanked the other, and brings it to them.
@Singleton
@Transactional
class KeepThankYou {
    private final ChangeTies changing;
    private final Views views;
    private final ThankYous thankYous;
    private final Tidings tidings;
    private final KeptApart keptApart;

    KeepThankYou(ChangeTies changing, Views views, ThankYous thankYous, Tidings tidings, KeptApart keptApart) {
        this.changing = changing;
        this.views = views;
        this.thankYous = thankYous;
        this.tidings = tidings;
        this.keptApart = keptApart;
    }

    /// `today` is the sender's.
    record Wanted(WorkspaceId workspace, Person from, Person to, LocalDate today) {
        Tie tie() {
            return new Tie(workspace, from.id(), to.id());
        }
    }

    Thanked keep(Wanted wanted, Draft draft, Instant now) {
        return changing.change(List.of(wanted.tie()), () -> keepHeld(wanted, draft, now), now);
    }

    private Thanked keepHeld(Wanted wanted, Draft draft, Instant now) {
        UUID id = Derived.id(draft.form(), "thank-you");
        var same = thankYous.find(wanted.workspace(), id);
        if (same.isPresent()) {
            return new Thanked.Sent(same.get().view());
        }
        if (hasThankedToday(wanted)) {
            return new Thanked.AlreadyToday();
        }
        return view(wanted, draft, now)
                .<Thanked>map(view -> keep(thankYou(id, wanted, draft, view, now), wanted, draft, now))
                .orElseGet(Thanked.Gone::new);
    }

    boolean hasThankedToday(Wanted wanted) {
        return thankYous.ofTie(wanted.tie()).stream()
                .anyMatch(earlier -> earlier.from().equals(wanted.from().id())
                        && earlier.sentOn().equals(wanted.today()));
    }

    boolean isGone(WorkspaceId workspace, PersonId from, Draft draft) {
        var known = draft.view();
        return known != null && named(workspace, from, draft.to(), known).isEmpty();
    }

    private Optional<View> named(WorkspaceId workspace, PersonId from, PersonId to, UUID id) {
        return views.find(workspace, from, id).filter(view -> view.with().equals(new Companion.Colleague(to)));
    }

    private Optional<View> view(Wanted wanted, Draft draft, Instant now) {
        var known = draft.view();
        return known == null
                ? Optional.of(ofDay(wanted, draft, now))
                : named(wanted.workspace(), wanted.from().id(), wanted.to().id(), known);
    }

    /// The one that stands in their log, or another.
    private View ofDay(Wanted wanted, Draft draft, Instant now) {
        var day = Objects.requireNonNullElse(draft.day(), wanted.today());
        return views.ofTie(wanted.tie()).stream()
                .filter(view -> view.author().equals(wanted.from().id()))
                .filter(view -> view.account().day().equals(day))
                .min(View.LOGGED)
                .orElseGet(() -> fresh(wanted, draft, day, now));
    }

    private View fresh(Wanted wanted, Draft draft, LocalDate day, Instant now) {
        var view = new View(
                wanted.workspace(),
                wanted.from().id(),
                Derived.id(draft.form(), "with/" + wanted.to().id()),
                new Companion.Colleague(wanted.to().id()),
                Account.of(day).as(role(draft.invitation())),
                Occasion.ANY,
                now);
        views.add(view);
        return view;
    }

    /// What they were in it as far as they say so themselves.
    private static @Nullable Role role(Invitation invitation) {
        return switch (invitation) {
            case MAY_I_COME_BACK -> Role.RECEIVED;
            case COME_BACK_ANY_TIME -> Role.GAVE;
            case NONE -> null;
        };
    }

    private static ThankYou thankYou(UUID id, Wanted wanted, Draft draft, View view, Instant now) {
        return new ThankYou(
                wanted.workspace(),
                id,
                wanted.from().id(),
                wanted.to().id(),
                view.id(),
                view.account().day(),
                draft.invitation(),
                wanted.today(),
                now,
                null);
    }

    /// Read once the tie is held, as late as can be; what is kept is the same either way.
    private boolean areApart(Wanted wanted) {
        return keptApart
                .apartFrom(wanted.workspace(), wanted.from().id())
                .contains(wanted.to().id());
    }

    private Thanked keep(ThankYou thankYou, Wanted wanted, Draft draft, Instant now) {
        thankYous.add(thankYou);
        if (!areApart(wanted)) {
            tidings.thank(thankYou, wanted.from(), wanted.to(), draft.words(), now);
        }
        return new Thanked.Sent(thankYou.view());
    }
}
