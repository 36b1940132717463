package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.ReadOwnIntroductions.Own;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Stage;
import dev.percolate.outbox.OutboxAtWork.Received;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Person;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The promises for every single person of a [BusyMonth], and how much each of them was written to.
final class BusyMonthTest {
    private static final Set<DayOfWeek> DAYS_OFF = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    private static BusyMonth month;

    @BeforeAll
    static void play() {
        month = BusyMonth.played();
    }

    @Test
    void writesUnaskedInWorkingHoursOnly() {
        assertThat(month.people)
                .allSatisfy(person -> assertThat(unaskedMoments(person)).allSatisfy(moment -> {
                    assertThat(moment.getDayOfWeek()).isNotIn(DAYS_OFF);
                    assertThat(moment.toLocalTime()).isBetween(NINE, FIVE).isBefore(FIVE);
                }));
    }

    @Test
    void writesUnaskedToNobodyWhoseZoneIsUnknown() {
        assertThat(month.people.stream().filter(person -> person.zone() == null))
                .isNotEmpty()
                .allSatisfy(person -> {
                    assertThat(to(person, BusyMonthTest::isUnasked)).isEmpty();
                    assertThat(to(person, received -> true)).as("they are in").isNotEmpty();
                });
    }

    @Test
    void writesUnaskedOnceADayAndThreeTimesInSevenDays() {
        assertThat(month.people).allSatisfy(person -> {
            assertThat(mostWithin(1, person)).isLessThanOrEqualTo(1);
            assertThat(mostWithin(7, person)).isLessThanOrEqualTo(3);
        });
        assertThat(month.people.stream()
                        .mapToLong(person -> mostWithin(7, person))
                        .max())
                .as("the month is busy enough to come up against it")
                .hasValue(3);
    }

    @Test
    void proposesOnceAWeekToWhoeverDidNotAsk() {
        assertThat(month.people).allSatisfy(person -> {
            var opened = month.channel.own.latest(WORKSPACE, person.id(), 500).stream()
                    .filter(own -> wasProposedUnasked(own, person))
                    .map(Own::openedAt)
                    .sorted()
                    .toList();
            for (int i = 1; i < opened.size(); i++) {
                assertThat(Duration.between(opened.get(i - 1), opened.get(i)))
                        .isGreaterThanOrEqualTo(Duration.ofDays(7));
            }
        });
    }

    @Test
    void tellsWhoeverSaidYesExactlyOnceThatItDidNotComeTogether() {
        assertThat(month.people).filteredOn(person -> person.zone() != null).allSatisfy(person -> {
            var hoped = month.channel.own.latest(WORKSPACE, person.id(), 500).stream()
                    .filter(own -> own.reply() == Reply.ACCEPTED && own.stage() instanceof Stage.Apart)
                    .map(own -> "introduction.apart/" + own.id() + "/" + person.id())
                    .toList();
            assertThat(to(person, received -> topic(received).equals("introduction.apart")))
                    .extracting(received -> received.message().once().value())
                    .containsExactlyInAnyOrderElementsOf(hoped);
        });
    }

    @Test
    void bringsEveryIntroductionToItsEnd() {
        assertThat(month.people)
                .flatMap(person -> month.channel.own.latest(WORKSPACE, person.id(), 500))
                .noneMatch(own -> own.stage() instanceof Stage.Open)
                .anyMatch(own -> own.stage() instanceof Stage.Together(var _, var meeting) && meeting != null);
    }

    @Test
    void countsWhatEachPersonReceives() {
        Approved.text(
                "introduction/busy-month.md",
                String.join(
                                "\n",
                                "| in these four weeks | half of the people, at most | everybody, at most |",
                                "|---|---|---|",
                                row("a proposal because somebody else asked", of(Urgency.ANSWER_AWAITED)),
                                row("that one they had said yes to did not come together", of(Urgency.OUTCOME)),
                                row("the question whether they met", of(Urgency.CHECK_IN)),
                                row("**all unasked messages together**", BusyMonthTest::isUnasked),
                                row("a proposal they had asked for themselves", BusyMonthTest::isAnswer),
                                row("messages in the groups of two who both said yes", BusyMonthTest::isInGroup),
                                rowOf("unasked messages on one day", person -> mostWithin(1, person)),
                                rowOf("unasked messages in seven days", person -> mostWithin(7, person)))
                        + "\n");
    }

    private static boolean wasProposedUnasked(Own own, Person person) {
        return month.outbox
                .accepted(ProposalKey.of(own.id(), person.id()))
                .filter(message -> message.kind() instanceof Kind.Unasked)
                .isPresent();
    }

    private static String row(String what, Predicate<Received> which) {
        return rowOf(
                what,
                person -> to(person, which).stream()
                        .filter(received -> received.at().isBefore(BusyMonth.END))
                        .count());
    }

    private static String rowOf(String what, ToLongFunction<Person> count) {
        long[] counts = month.people.stream().mapToLong(count).sorted().toArray();
        return String.format(
                Locale.ROOT, "| %s | %d | %d |", what, counts[counts.length / 2 - 1], counts[counts.length - 1]);
    }

    private static Predicate<Received> of(Urgency urgency) {
        return received -> received.message().kind().equals(new Kind.Unasked(urgency));
    }

    private static boolean isUnasked(Received received) {
        return received.message().kind() instanceof Kind.Unasked;
    }

    private static boolean isAnswer(Received received) {
        return topic(received).equals("introduction.proposal") && !isUnasked(received);
    }

    private static boolean isInGroup(Received received) {
        return received.message().recipient() instanceof Recipient.Group;
    }

    private static String topic(Received received) {
        return received.message().once().topic();
    }

    private static List<Received> to(Person person, Predicate<Received> which) {
        return month.received.stream()
                .filter(received -> BusyMonth.people(received.message()).contains(person.id()))
                .filter(which)
                .toList();
    }

    /// By the person's own clock.
    private static List<ZonedDateTime> unaskedMoments(Person person) {
        return to(person, BusyMonthTest::isUnasked).stream()
                .map(received -> received.at().atZone(Objects.requireNonNullElse(person.zone(), ZoneId.of("UTC"))))
                .toList();
    }

    /// The most unasked messages on so many days in a row.
    private static long mostWithin(int days, Person person) {
        List<LocalDate> on =
                unaskedMoments(person).stream().map(ZonedDateTime::toLocalDate).toList();
        return on.stream()
                .mapToLong(first -> on.stream()
                        .filter(day -> !day.isBefore(first) && day.isBefore(first.plusDays(days)))
                        .count())
                .max()
                .orElse(0);
    }
}
