package dev.percolate.episode;

import dev.percolate.introduction.Member;
import dev.percolate.introduction.OneLine;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Thanks somebody for a conversation, in one's own words, once a day. With it, both know of that conversation.
@Singleton
public final class ThankColleague {
    private final Directory directory;
    private final KeptApart keptApart;
    private final KeepThankYou keeping;

    ThankColleague(Directory directory, KeptApart keptApart, KeepThankYou keeping) {
        this.directory = directory;
        this.keptApart = keptApart;
        this.keeping = keeping;
    }

    /// `form` is random and the same however often the form is sent. `view` is the sender's of the
    /// conversation; where it is null it is for that of `day`, today's where that is null, too: the one in
    /// their log, or one that is kept with it.
    public record Draft(
            UUID form,
            PersonId to,
            @Nullable UUID view,
            @Nullable LocalDate day,
            String words,
            ThankYou.Invitation invitation) {
        public Draft {
            words = ThankYou.clean(words);
        }

        public Draft(UUID form, PersonId to, @Nullable UUID view, String words, ThankYou.Invitation invitation) {
            this(form, to, view, null, words, invitation);
        }
    }

    public sealed interface Thanked {
        /// Kept, now or when the same form was sent before; says nothing of whether it arrives. `view` is the sender's.
        record Sent(UUID view) implements Thanked {}

        record AlreadyToday() implements Thanked {}

        record NothingSaid() implements Thanked {}

        /// More than [ThankYou#LONGEST_WORDS].
        record TooLong() implements Thanked {}

        record Refused(Objection objection) implements Thanked {}

        /// There can be no conversation of that day.
        record NotThatDay(Set<Fault> faults) implements Thanked {}

        /// They are on the sender's own list.
        record OnYourList() implements Thanked {}

        /// There is no such conversation with them in the sender's log.
        record Gone() implements Thanked {}
    }

    public Thanked thank(WorkspaceId workspace, Person from, Draft draft, Instant now) {
        var to = find(workspace, draft.to());
        var hindrance = ofWords(draft).or(() -> ofDay(draft, from, now)).or(() -> ofPerson(workspace, from, to));
        return to == null || hindrance.isPresent()
                ? hindrance.orElseGet(() -> new Thanked.Refused(Objection.UNKNOWN))
                : keeping.keep(wanted(workspace, from, to, now), draft, now);
    }

    /// What would come in the way of this draft if it were sent now; nothing is kept.
    public Optional<Thanked> hindrance(WorkspaceId workspace, Person from, Draft draft, Instant now) {
        return ofWords(draft)
                .or(() -> ofDay(draft, from, now))
                .or(() -> hindrance(workspace, from, draft.to(), now))
                .or(() -> keeping.isGone(workspace, from.id(), draft)
                        ? Optional.of(new Thanked.Gone())
                        : Optional.empty());
    }

    /// What would come in the way of any words to this person.
    public Optional<Thanked> hindrance(WorkspaceId workspace, Person from, PersonId person, Instant now) {
        var to = find(workspace, person);
        return ofPerson(workspace, from, to)
                .or(() -> to != null && keeping.hasThankedToday(wanted(workspace, from, to, now))
                        ? Optional.of(new Thanked.AlreadyToday())
                        : Optional.empty());
    }

    private @Nullable Person find(WorkspaceId workspace, PersonId person) {
        return person.isSomeoneWhoLeft()
                ? null
                : directory.find(workspace, person).orElse(null);
    }

    private static Optional<Thanked> ofWords(Draft draft) {
        if (draft.words().isEmpty()) {
            return Optional.of(new Thanked.NothingSaid());
        }
        return OneLine.length(draft.words()) > ThankYou.LONGEST_WORDS
                ? Optional.of(new Thanked.TooLong())
                : Optional.empty();
    }

    private static Optional<Thanked> ofDay(Draft draft, Person from, Instant now) {
        var day = draft.day();
        var faults = draft.view() != null || day == null
                ? Set.<Fault>of()
                : Account.of(day).faults(from, now);
        return faults.isEmpty() ? Optional.empty() : Optional.of(new Thanked.NotThatDay(faults));
    }

    private Optional<Thanked> ofPerson(WorkspaceId workspace, Person from, @Nullable Person to) {
        var objection = Objection.toWriting(from, to);
        if (to == null || objection.isPresent()) {
            return Optional.of(new Thanked.Refused(objection.orElse(Objection.UNKNOWN)));
        }
        return keptApart.listOf(workspace, from.id()).contains(to.id())
                ? Optional.of(new Thanked.OnYourList())
                : Optional.empty();
    }

    private static KeepThankYou.Wanted wanted(WorkspaceId workspace, Person from, Person to, Instant now) {
        return new KeepThankYou.Wanted(workspace, from, to, Member.today(from, now));
    }
}
