package dev.percolate.outbox;

import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.QuietRules;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/// Whether this is the time to write to somebody. It is asked when the message is about to leave, since whatever held
/// it back may have held it until the evening (promise 4).
@Singleton
final class QuietHours {
    private final Directory directory;

    QuietHours(Directory directory) {
        this.directory = directory;
    }

    sealed interface Verdict {
        record Now() implements Verdict {}

        /// From this moment of domain time on.
        record NotBefore(Instant moment) implements Verdict {}

        record Never(String why) implements Verdict {}

        record NobodyKnows(String why) implements Verdict {}
    }

    Verdict verdict(ClaimedMessage message, Instant domainNow) {
        return message.kind() instanceof Kind.Unasked && message.recipient() instanceof Recipient.Direct(var person)
                ? verdict(message, person, domainNow)
                : new Verdict.Now();
    }

    private Verdict verdict(ClaimedMessage message, PersonId id, Instant domainNow) {
        Optional<Person> person;
        try {
            person = directory.find(message.workspace(), id);
        } catch (DirectoryUnavailable e) {
            return new Verdict.NobodyKnows("the directory cannot be asked");
        }
        return person.map(known -> verdict(known, domainNow))
                .orElseGet(() -> new Verdict.Never("the directory does not know the person"));
    }

    private static Verdict verdict(Person person, Instant domainNow) {
        return QuietRules.nextWorkingMoment(person, domainNow)
                .<Verdict>map(moment -> moment.isAfter(domainNow) ? new Verdict.NotBefore(moment) : new Verdict.Now())
                .orElseGet(() -> new Verdict.Never("the person's time zone is unknown"));
    }
}
