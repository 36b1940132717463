package dev.percolate.request.slack;

import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.request.SupportAtWork.HERE;

import dev.percolate.outbox.MessageDelivered;
import dev.percolate.outbox.OutboxInMemory;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.Recipient;
import dev.percolate.request.Approach;
import dev.percolate.request.SupportAtWork;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The bot as those who are open to support and mentors meet it.
final class SupportBot {
    static final String HOPES_FOR = "To speak up in *design reviews* & be <heard>.";

    final OutboxInMemory outbox = new OutboxInMemory();
    final SupportAtWork work = new SupportAtWork(new SupportNewsByOutbox(outbox), List.of(outbox));
    Instant now = MONDAY;

    private final HopeModals hopes = new HopeModals(work.hoping, work.reportingLine, work.directory);
    private final SomeoneModals someone =
            new SomeoneModals(work.finding, work.offering, work.mentors.offering, work.directory);
    private final SupportListener listener = new SupportListener(hopes, someone, work.offering, work.answering);
    private final SupportDeliveries deliveries = new SupportDeliveries(work.noting);
    private final Set<String> told = new HashSet<>();

    Answer types(Person person, String words) {
        var subcommands = new SupportSubcommands();
        var parts = words.split(" ", 2);
        return List.of(subcommands.open(hopes), subcommands.someone(someone)).stream()
                .filter(one -> one.word().equals(parts[0]))
                .findFirst()
                .orElseThrow()
                .run(new Call(HERE, person.id(), new ChannelId("C9"), parts.length > 1 ? parts[1] : "", now));
    }

    Answer presses(Person person, SupportAct act, String value) {
        return listener.clicked(new Click(HERE, person.id(), act.id(), value, now));
    }

    Answer presses(Person person, SupportAct act, Approach approach) {
        return presses(person, act, approach.id().toString());
    }

    Answer sends(Person person, SupportAct act, String note, Map<String, String> values) {
        return listener.submitted(new Submission(HERE, person.id(), act.id(), note, values, now));
    }

    Answer offers(Person mentor, Person person, String line) {
        types(mentor, "someone");
        return sends(mentor, SupportAct.SEND, person.id() + "\n" + line, Map.of());
    }

    Approach only() {
        return Stream.of(dev.percolate.introduction.Colleagues.BEN, dev.percolate.introduction.Colleagues.CHIARA)
                .flatMap(mentor -> work.approaches.madeBy(HERE, mentor.id(), 1).stream())
                .findFirst()
                .orElseThrow();
    }

    /// Time goes by: what waits arrives when it may, and what is due is done.
    SupportBot until(Instant moment) {
        while (true) {
            arrive();
            var next = Stream.concat(
                            work.approaches.nextDue().stream(),
                            outbox.messages().stream()
                                    .filter(message ->
                                            !told.contains(message.once().value()))
                                    .map(OutgoingMessage::notBefore))
                    .filter(at -> !at.isAfter(moment))
                    .min(Comparator.naturalOrder());
            if (next.isEmpty()) {
                now = moment;
                return this;
            }
            now = next.get().isAfter(now) ? next.get() : now;
            arrive();
            work.wakes(now);
        }
    }

    private void arrive() {
        outbox.messages().stream()
                .filter(message -> !message.notBefore().isAfter(now))
                .filter(message -> told.add(message.once().value()))
                .forEach(message -> {
                    outbox.arrive(message);
                    deliveries.delivered(new MessageDelivered(HERE, message.once(), new ChannelId("D1"), now));
                });
    }

    List<OutgoingMessage> to(Person person) {
        return outbox.to(person.id());
    }

    List<OutgoingMessage> groups() {
        return outbox.messages().stream()
                .filter(message -> message.recipient() instanceof Recipient.Group)
                .toList();
    }

    String home(Person person) {
        return json(Layout.message(
                "", new SupportHome(work.hoping, work.reading, work.directory).blocks(HERE, person.id(), now)));
    }

    /// Ids that are drawn become one that stays, and so do times that follow from them.
    static String json(dev.percolate.outbox.MessageBody body) {
        return still(RequestBot.json(body));
    }

    static String json(Answer answer) {
        return still(RequestBot.json(answer));
    }

    private static String still(String json) {
        return json.replaceAll(
                        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", new UUID(7, 1).toString())
                .replaceAll("<!date\\^[0-9]+\\^([^|]*)\\|[^>]*>", "<!date^0^$1|at some time>");
    }
}
