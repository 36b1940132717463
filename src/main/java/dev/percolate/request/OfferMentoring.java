package dev.percolate.request;

import dev.percolate.introduction.Member;
import dev.percolate.introduction.OneLine;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Offering to mentor, changing that, pausing it and taking it back.
@Singleton
@Transactional
public class OfferMentoring {
    private final MentorOffers offers;
    private final Positions positions;

    OfferMentoring(MentorOffers offers, Positions positions) {
        this.offers = offers;
        this.positions = positions;
    }

    /// As somebody typed and chose it; nothing of it need be right.
    public record Draft(
            String helpsWith,
            Set<Need> needs,
            String beenThrough,
            int conversationsAMonth,
            @Nullable LocalDate pausedUntil,
            String wouldLike,
            boolean listed) {}

    public sealed interface Offered {
        record Kept(MentorOffer offer) implements Offered {}

        /// Nothing changed.
        record Refused(Set<Fault> faults) implements Offered {}
    }

    public enum Fault {
        /// There is not a letter in it.
        HELP_SAYS_NOTHING,
        HELP_TOO_LONG,
        BEEN_THROUGH_TOO_LONG,
        WISH_TOO_LONG,
        CONVERSATIONS_OUT_OF_RANGE,
        /// A pause ends after today and at most a year from now.
        PAUSE_OUT_OF_RANGE
    }

    public Offered offer(WorkspaceId workspace, Person person, Draft draft, Instant now) {
        var faults = faults(person, draft, now);
        if (!faults.isEmpty()) {
            return new Offered.Refused(faults);
        }
        var since = offers.find(workspace, person.id()).map(MentorOffer::since).orElse(now);
        var offer = new MentorOffer(
                workspace,
                person.id(),
                draft.helpsWith(),
                draft.needs(),
                draft.beenThrough(),
                draft.conversationsAMonth(),
                draft.pausedUntil(),
                draft.wouldLike(),
                draft.listed(),
                since,
                now);
        offers.keep(offer);
        // So that nobody is suggested to whom they report to.
        positions.wanted(workspace, List.of(person.id()), now);
        return new Offered.Kept(offer);
    }

    private static Set<Fault> faults(Person person, Draft draft, Instant now) {
        var faults = EnumSet.noneOf(Fault.class);
        if (draft.helpsWith().codePoints().noneMatch(Character::isLetter)) {
            faults.add(Fault.HELP_SAYS_NOTHING);
        }
        if (OneLine.length(draft.helpsWith()) > MentorOffer.LONGEST_HELP) {
            faults.add(Fault.HELP_TOO_LONG);
        }
        if (OneLine.length(draft.beenThrough()) > MentorOffer.LONGEST_BEEN_THROUGH) {
            faults.add(Fault.BEEN_THROUGH_TOO_LONG);
        }
        if (OneLine.length(draft.wouldLike()) > MentorOffer.LONGEST_WISH) {
            faults.add(Fault.WISH_TOO_LONG);
        }
        if (draft.conversationsAMonth() < 1 || draft.conversationsAMonth() > MentorOffer.MOST_CONVERSATIONS) {
            faults.add(Fault.CONVERSATIONS_OUT_OF_RANGE);
        }
        if (draft.pausedUntil() != null && !isPossible(person, draft.pausedUntil(), now)) {
            faults.add(Fault.PAUSE_OUT_OF_RANGE);
        }
        return faults;
    }

    private static boolean isPossible(Person person, LocalDate until, Instant now) {
        var today = Member.today(person, now);
        return until.isAfter(today) && !until.isAfter(today.plusYears(1));
    }

    public Optional<MentorOffer> of(WorkspaceId workspace, PersonId person) {
        return offers.find(workspace, person);
    }

    /// They may be asked again at once. Whoever offers nothing, or was not paused, stays so.
    public void resume(WorkspaceId workspace, PersonId person) {
        offers.pause(workspace, person, null);
    }

    /// For four weeks from today, which is also what the form proposes; any other day is chosen there.
    public void pauseForAWhile(WorkspaceId workspace, Person person, Instant now) {
        offers.pause(workspace, person.id(), awhile(person, now));
    }

    public static LocalDate awhile(Person person, Instant now) {
        return Member.today(person, now).plusWeeks(4);
    }

    public void end(WorkspaceId workspace, PersonId person) {
        offers.forget(workspace, person);
    }
}
