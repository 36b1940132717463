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

    /// `form` is random and the same however often the form is sent. `view` is the sender's of the conversation; null
    /// has one of today kept with it.
    public record Draft(UUID form, PersonId to, @Nullable UUID view, String words, ThankYou.Invitation invitation) {
        public Draft {
            words = ThankYou.clean(words);
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

        /// They are on the sender's own list.
        record OnYourList() implements Thanked {}

        /// There is no such conversation with them in the sender's log.
        record Gone() implements Thanked {}
    }

    public Thanked thank(WorkspaceId workspace, Person from, Draft draft, Instant now) {
        if (draft.words().isEmpty()) {
            return new Thanked.NothingSaid();
        }
        if (OneLine.length(draft.words()) > ThankYou.LONGEST_WORDS) {
            return new Thanked.TooLong();
        }
        var to = draft.to().isSomeoneWhoLeft()
                ? null
                : directory.find(workspace, draft.to()).orElse(null);
        var objection = Objection.toWriting(from, to);
        if (to == null || objection.isPresent()) {
            return new Thanked.Refused(objection.orElse(Objection.UNKNOWN));
        }
        if (keptApart.listOf(workspace, from.id()).contains(to.id())) {
            return new Thanked.OnYourList();
        }
        boolean apart = keptApart.apartFrom(workspace, from.id()).contains(to.id());
        var today = Member.today(from, now);
        return keeping.keep(new KeepThankYou.Wanted(workspace, from, to, today, apart), draft, now);
    }
}
