package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.CoffeeChannel;
import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Report.Met;
import dev.percolate.outbox.OutboxAtWork;
import dev.percolate.outbox.OutboxAtWork.Received;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.Recipient;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingWeeksInMemory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sixty people on seven clocks, three of them on none that is known, in three circles. Everybody asks for another
/// introduction twice a day, at weekends too, and answers or not as the dice have it.
///
/// After four weeks nobody asks any more and the rest is played out, so that everything has its end.
final class BusyMonth {
    /// Clocks change in Europe on the last Sunday of these weeks.
    static final Instant START = Instant.parse("2026-03-09T00:00:00Z");

    static final Instant END = START.plus(Duration.ofDays(28));
    private static final Duration PLAYED_OUT = Duration.ofDays(21);
    private static final Duration TICK = Duration.ofMinutes(15);
    private static final List<Integer> HOURS_OF_ASKING = List.of(9, 15);
    private static final Pattern TIME = Pattern.compile("\"value\":\"([0-9a-f-]{36}/\\d+)\"");
    private static final List<String> ZONES = List.of(
            "Europe/Lisbon",
            "Europe/Berlin",
            "Africa/Lagos",
            "Europe/Warsaw",
            "America/New_York",
            "America/Sao_Paulo",
            "Asia/Kolkata");
    private static final List<String> SUBJECTS =
            List.of("saying no", "giving a talk", "reading a balance sheet", "interviewing", "sketching", "on-call");

    final List<Person> people;
    final List<Received> received = new ArrayList<>();
    final CoffeeChannel channel;
    private final DirectoryInMemory directory = new DirectoryInMemory();
    final OutboxAtWork outbox = new OutboxAtWork(directory, START);
    private final SplittableRandom dice = new SplittableRandom(2026);
    private final NavigableMap<Instant, List<Runnable>> plans = new TreeMap<>();

    private BusyMonth() {
        channel = new CoffeeChannel(
                new ProposalsByOutbox(outbox), new OutcomesByOutbox(outbox, new WorkingWeeksInMemory()));
        outbox.tell(new ProposalDeliveries(channel.noting));
        people = IntStream.range(0, 60).mapToObj(BusyMonth::somebody).toList();
        Stream.of(directory, channel.directory).forEach(known -> people.forEach(known::with));
        circles()
                .forEach(circle ->
                        channel.directory.with(new Channel(circle.channel(), "", Channel.Kind.PUBLIC, true, false)));
        people.forEach(this::joins);
    }

    static BusyMonth played() {
        var month = new BusyMonth();
        for (Instant tick = START; tick.isBefore(END.plus(PLAYED_OUT)); tick = tick.plus(TICK)) {
            month.tick(tick);
        }
        return month;
    }

    private static Person somebody(int number) {
        ZoneId zone = number % 20 == 19 ? null : ZoneId.of(ZONES.get(number % ZONES.size()));
        return new Person(
                new PersonId("U%02d".formatted(number)),
                "Person " + number,
                SUBJECTS.get(number % SUBJECTS.size()) + " specialist",
                zone,
                "en-GB",
                Standing.MEMBER);
    }

    private static List<Circle> circles() {
        return Stream.of("C1COFFEE", "C2TEA", "C3LUNCH")
                .map(id -> new Circle(WORKSPACE, new ChannelId(id)))
                .toList();
    }

    private void joins(Person person) {
        channel.where(person, any(SUBJECTS), any(SUBJECTS));
        circles().stream()
                .filter(circle -> circle.channel().value().startsWith("C1") || dice.nextInt(2) == 0)
                .forEach(circle -> channel.takePart.join(circle, person, START));
    }

    private <T> T any(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    private void tick(Instant moment) {
        outbox.until(moment);
        var due = plans.headMap(moment, true);
        due.values().forEach(actions -> actions.forEach(Runnable::run));
        due.clear();
        if (moment.isBefore(END)) {
            people.stream().filter(person -> asksAt(person, moment)).forEach(person -> asks(person, moment));
        }
        channel.wakes(moment);
        outbox.send().forEach(this::read);
    }

    private static boolean asksAt(Person person, Instant moment) {
        var time = moment.atZone(Objects.requireNonNullElse(person.zone(), ZoneOffset.UTC));
        return time.getMinute() == 0 && HOURS_OF_ASKING.contains(time.getHour());
    }

    /// In every circle: whoever is not in, or has one open there, gets no other.
    private void asks(Person person, Instant moment) {
        circles()
                .forEach(circle ->
                        channel.proposing.propose(circle, person, new UUID(dice.nextLong(), dice.nextLong()), moment));
    }

    private void read(Received arrived) {
        received.add(arrived);
        switch (arrived.message().once().topic()) {
            case "introduction.proposal" -> answers(arrived);
            case "introduction.together" -> taps(arrived);
            case "introduction.check-in" -> reports(arrived);
            default -> {}
        }
    }

    /// More than half say yes, some no, and many nothing.
    private void answers(Received arrived) {
        var proposal = ProposalKey.read(arrived.message().once()).orElseThrow();
        int mind = dice.nextInt(100);
        within(Duration.ofHours(40), arrived, now -> {
            if (mind < 55) {
                channel.answering.answer(WORKSPACE, proposal.introduction(), proposal.person(), Reply.ACCEPTED, now);
            } else if (mind < 70) {
                channel.answering.answer(WORKSPACE, proposal.introduction(), proposal.person(), Reply.PASSED, now);
            } else if (mind < 72) {
                channel.answering.keepApart(WORKSPACE, proposal.introduction(), proposal.person(), now);
            }
        });
    }

    private void taps(Received arrived) {
        var times = TIME.matcher(arrived.message().body().blocks())
                .results()
                .flatMap(found -> TimeValue.read(found.group(1)).stream())
                .toList();
        for (PersonId person : people(arrived.message())) {
            for (TimeValue time : times) {
                if (dice.nextInt(100) < 70) {
                    within(
                            Duration.ofHours(20),
                            arrived,
                            now -> channel.tapping.tap(WORKSPACE, time.introduction(), person, time.time(), now));
                }
            }
        }
    }

    private void reports(Received arrived) {
        var key = arrived.message().once().value().split("/");
        var met = Met.values()[dice.nextInt(Met.values().length)];
        if (dice.nextInt(100) < 60) {
            within(
                    Duration.ofHours(30),
                    arrived,
                    now -> channel.reporting.met(WORKSPACE, UUID.fromString(key[1]), new PersonId(key[2]), met, now));
        }
    }

    private interface Deed {
        void at(Instant now);
    }

    private void within(Duration longest, Received arrived, Deed deed) {
        Instant then = arrived.at().plusSeconds(dice.nextLong(longest.toSeconds()));
        plans.computeIfAbsent(then, _ -> new ArrayList<>()).add(() -> deed.at(outbox.now()));
    }

    static List<PersonId> people(OutgoingMessage message) {
        return switch (message.recipient()) {
            case Recipient.Direct(var person) -> List.of(person);
            case Recipient.Group(var people) -> List.copyOf(people);
            case Recipient.Channel _ -> List.of();
        };
    }
}
