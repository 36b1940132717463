package dev.percolate.outbox;

import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.QuietRules;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Whether this is the time to write to somebody: an unasked direct message leaves in their working hours, once a day,
/// three times a week, and the most urgent one first (promise 4). It is asked when the message is about to leave, since
/// whatever held it back may have held it until the evening.
@Singleton
class QuietHours {
    /// A week of days, wherever midnight lies.
    private static final Duration COUNTED = Duration.ofDays(8);

    private final Directory directory;
    private final OutgoingMessages messages;
    private final Together<Beginning, Boolean> together = new Together<>(this::beginAll);

    QuietHours(Directory directory, OutgoingMessages messages) {
        this.directory = directory;
        this.messages = messages;
    }

    /// For whom the hours must be kept.
    sealed interface Reader {
        /// The message is not one of those that keep them.
        record Anybody() implements Reader {}

        record Somebody(Person person) implements Reader {}

        record Nobody(String why) implements Reader {}

        record NotKnownYet(String why) implements Reader {}
    }

    sealed interface Verdict {
        /// The message is marked as being sent.
        record Begun() implements Verdict {}

        /// It waits for a better moment, or somebody else is at it.
        record NotNow() implements Verdict {}

        record NobodyKnows(String why) implements Verdict {}

        record Never(String why) implements Verdict {}
    }

    /// Asks the directory, which may take a while: never in a transaction.
    Reader readerOf(ClaimedMessage message) {
        return message.kind() instanceof Kind.Unasked && message.recipient() instanceof Recipient.Direct(var person)
                ? reader(message, person)
                : new Reader.Anybody();
    }

    private Reader reader(ClaimedMessage message, PersonId id) {
        Optional<Person> person;
        try {
            person = directory.find(message.workspace(), id);
        } catch (DirectoryUnavailable e) {
            return new Reader.NotKnownYet("the directory cannot be asked");
        }
        return person.<Reader>map(Reader.Somebody::new)
                .orElseGet(() -> new Reader.Nobody("the directory does not know the person"));
    }

    record Beginning(ClaimedMessage message, Moment now) {}

    /// Begins to send what may leave at any time; what was claimed together begins together.
    Verdict beginAtAnyTime(ClaimedMessage message, Moment now) {
        return together.run(new Beginning(message, now)) ? new Verdict.Begun() : new Verdict.NotNow();
    }

    @Transactional
    List<Boolean> beginAll(List<Beginning> some) {
        Map<UUID, Set<UUID>> begun = some.stream()
                .collect(Collectors.groupingBy(
                        one -> one.message().claim(), Collectors.collectingAndThen(Collectors.toList(), this::begun)));
        return some.stream()
                .map(one -> begun.getOrDefault(one.message().claim(), Set.of())
                        .contains(one.message().id()))
                .toList();
    }

    private Set<UUID> begun(List<Beginning> ofOneClaim) {
        Moment now = ofOneClaim.getFirst().now();
        return messages.sending(
                ofOneClaim.stream().map(Beginning::message).toList(), now.wall().plus(SendMessage.LEASE), now.domain());
    }

    private Verdict begin(ClaimedMessage message, Moment now) {
        return messages.sending(message, now.wall().plus(SendMessage.LEASE), now.domain())
                ? new Verdict.Begun()
                : new Verdict.NotNow();
    }

    /// Begins to send what is unasked, if this is its time. Counting and beginning are one transaction that whoever
    /// writes to the same person waits for: two relays never both find room on the same day.
    @Transactional
    Verdict begin(ClaimedMessage message, Person person, Moment now) {
        Unasked unasked = messages.unaskedBeside(message, now.domain().minus(COUNTED), now);
        Optional<Instant> moment = moment(message.id(), person, unasked, now.domain());
        if (moment.isEmpty()) {
            return new Verdict.Never("the person's time zone is unknown");
        }
        if (moment.get().isAfter(now.domain())) {
            messages.postponed(message, moment.get());
            return new Verdict.NotNow();
        }
        return begin(message, now);
    }

    /// A less urgent message yields as if the more urgent one had left: to a later day, so it never yields twice on
    /// one.
    private static Optional<Instant> moment(UUID id, Person person, Unasked unasked, Instant now) {
        Optional<Instant> moment = QuietRules.nextUnaskedMoment(person, unasked.received(), now);
        return moment.equals(Optional.of(now)) && !isFirst(id, unasked.due())
                ? QuietRules.nextUnaskedMoment(person, with(unasked.received(), now), now)
                : moment;
    }

    private static boolean isFirst(UUID id, List<Unasked.Due> due) {
        return due.stream()
                .min(Comparator.comparing(Unasked.Due::urgency))
                .map(first -> first.id().equals(id))
                .orElse(true);
    }

    private static List<Instant> with(List<Instant> received, Instant now) {
        var all = new ArrayList<>(received);
        all.add(now);
        return all;
    }
}
