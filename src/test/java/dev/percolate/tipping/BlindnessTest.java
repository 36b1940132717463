package dev.percolate.tipping;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.tipping.Course.Somebody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The promise of the blind question (T28): whatever the other does, a person sees, to the byte and to the
/// second, what they would have seen had the other kept silent; unless both said mentoring, and then up to
/// the moment at which both are told.
///
/// Every way in which the other can behave is lived through with every way in which the person can, for more
/// than two years in which there is more and more that both know of, so that whoever may be asked again is.
final class BlindnessTest {
    private static final Habit SILENT = new Habit("is silent", _ -> {});

    private static final Habit SUGGESTS = new Habit("suggests it", one -> one.suggests(10));

    record Habit(String name, Consumer<Somebody> of) {
        Habit and(String more, Consumer<Somebody> does) {
            return new Habit(name + " and " + more, of.andThen(does));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Habit says(int hours, Reply... replies) {
        var words = Arrays.stream(replies).map(Reply::name).collect(Collectors.joining(", then "));
        return new Habit("says " + words + " after " + hours + " hours", one -> one.whenAsked(hours, replies));
    }

    private static Stream<Habit> replies(int hours) {
        return Arrays.stream(Reply.values()).map(reply -> says(hours, reply));
    }

    private static Stream<Habit> changesOfMind(int hours) {
        return Arrays.stream(Reply.values())
                .flatMap(first -> Arrays.stream(Reply.values())
                        .filter(second -> second != first)
                        .map(second -> says(hours, first, second)));
    }

    private static List<Habit> own() {
        List<Habit> habits = new ArrayList<>(List.of(SILENT));
        replies(30).forEach(habits::add);
        List.copyOf(habits)
                .forEach(habit ->
                        habits.add(habit.and("suggests it now and then", one -> one.suggests(40, 100, 250, 460, 670))));
        Stream.of(36, 20 * 24).flatMap(BlindnessTest::replies).forEach(habits::add);
        changesOfMind(30).forEach(habits::add);
        habits.add(says(30, Reply.MENTORING).and("keeps the other apart for a while", one -> {
            one.keepsApart(60);
            one.allowsAgain(300);
        }));
        habits.add(says(30, Reply.MENTORING).and("wants no questions for a while", one -> {
            one.declines(60);
            one.accepts(300);
        }));
        habits.add(new Habit("is reached late", one -> one.isReachedAfter(3)));
        return habits;
    }

    private static List<Habit> others() {
        List<Habit> habits = new ArrayList<>();
        Stream.of(1, 35, 100, 20 * 24 + 3).flatMap(BlindnessTest::replies).forEach(habits::add);
        Stream.of(1, 27).flatMap(BlindnessTest::changesOfMind).forEach(habits::add);
        replies(1).forEach(habit -> {
            habits.add(habit.and("is reached late", one -> one.isReachedAfter(4)));
            habits.add(habit.and("wants no more questions", one -> one.declines(5)));
            habits.add(habit.and("wants no questions for a while", one -> {
                one.declines(1);
                one.accepts(100);
            }));
            habits.add(habit.and("keeps them apart from the second day", one -> one.keepsApart(1)));
            habits.add(habit.and("keeps them apart for a while", one -> {
                one.keepsApart(35);
                one.allowsAgain(400);
            }));
            habits.add(habit.and("would rather not be named", one -> one.whenSuggested(3, false)));
            habits.add(habit.and("would like that openly", one -> one.whenSuggested(3, true)));
        });
        habits.add(says(20 * 24 + 12, Reply.MENTORING, Reply.LATER));
        habits.add(new Habit("is never reached", one -> one.isReachedAfter(99)));
        habits.add(new Habit("declined before", one -> one.declines(-1)));
        habits.add(new Habit("declines from the question", Somebody::declinesWhenAsked));
        habits.add(says(2, Reply.LATER).and("declined before, for a while", one -> {
            one.declines(-1);
            one.accepts(100);
        }));
        return habits;
    }

    @TestFactory
    Stream<DynamicTest> nobodyCanTellWhatTheOtherDid() {
        return Stream.concat(
                own().stream().map(habit -> looks("Ana", habit, true)),
                Stream.concat(Stream.of(SILENT), replies(30)).map(habit -> looks("Ben", habit, false)));
    }

    /// That the other suggested it everybody sees; not what became of it, up to the moment at which both are
    /// told.
    @TestFactory
    Stream<DynamicTest> nobodyCanTellWhatBecameOfTheOthersSuggestion() {
        return ownWhenSuggested().map(own -> DynamicTest.dynamicTest("Ana " + own, () -> looksTheSame(own)));
    }

    private static Stream<Habit> ownWhenSuggested() {
        return Stream.concat(Stream.of(SILENT), replies(30))
                .flatMap(own -> Stream.of(
                        own,
                        own.and("answers a suggestion with yes", one -> one.whenSuggested(50, true)),
                        own.and("would rather not be named", one -> one.whenSuggested(50, false))));
    }

    private static Stream<Habit> othersHavingSuggested() {
        return Stream.concat(
                replies(290).map(habit -> SUGGESTS.and(habit.name(), habit.of())),
                Stream.of(
                        SUGGESTS.and("keeps them apart", one -> one.keepsApart(12)),
                        SUGGESTS.and("wants no more questions", one -> one.declines(12)),
                        SUGGESTS.and("keeps them apart for a while", one -> {
                            one.keepsApart(12);
                            one.allowsAgain(100);
                        })));
    }

    private static void looksTheSame(Habit own) {
        var silent = lived(own, SUGGESTS, true);
        othersHavingSuggested().forEach(other -> {
            var course = lived(own, other, true);
            assertThat(course.revealedAt().isPresent())
                    .as("%s, and the other %s: both are told if both said so, and only then", own, other)
                    .isEqualTo(course.bothSaidSo());
            var told = Stream.of(silent.revealedAt(), course.revealedAt())
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder());
            assertThat(course.seen(told)).as("%s, and the other %s", own, other).isEqualTo(silent.seen(told));
        });
    }

    private static DynamicTest looks(String who, Habit habit, boolean anaLooks) {
        return DynamicTest.dynamicTest(who + " " + habit, () -> looksTheSame(habit, anaLooks));
    }

    private static void looksTheSame(Habit own, boolean anaLooks) {
        var silent = lived(own, SILENT, anaLooks);
        others().parallelStream().forEach(other -> {
            var course = lived(own, other, anaLooks);
            var told = course.revealedAt();
            assertThat(told.isPresent())
                    .as("%s, and the other %s: both are told if both said so, and only then", own, other)
                    .isEqualTo(course.bothSaidSo());
            assertThat(course.seen(told)).as("%s, and the other %s", own, other).isEqualTo(silent.seen(told));
        });
    }

    private static Course lived(Habit own, Habit other, boolean anaLooks) {
        var course = anaLooks ? new Course(ANA, BEN) : new Course(BEN, ANA);
        own.of().accept(course.viewer);
        other.of().accept(course.other);
        return course.live(true);
    }

    /// Whoever is on a list before anything began sees what anybody sees whose tie does not grow.
    @Test
    void whoeverWasKeptApartFromTheStartSeesATieThatDoesNotGrow() {
        for (Habit own : own()) {
            var quiet = new Course(ANA, BEN);
            own.of().accept(quiet.viewer);
            var apart = new Course(ANA, BEN);
            own.of().accept(apart.viewer);
            apart.other.keepsApart(-1);

            assertThat(apart.live(true).all())
                    .as(own.name())
                    .isEqualTo(quiet.live(false).all());
        }
    }

    /// Else the rest would prove less than it says.
    @Test
    void peopleAreAskedAgainWithinTheTwoYears() {
        assertThat(timesAsked(SILENT)).isEqualTo(5);
        assertThat(timesAsked(says(30, Reply.MENTORING))).isEqualTo(5);
        assertThat(timesAsked(says(30, Reply.LATER))).isEqualTo(5);
        assertThat(timesAsked(says(30, Reply.SOMETHING_ELSE))).isEqualTo(3);
        assertThat(timesAsked(says(30, Reply.NEVER_AGAIN))).isEqualTo(1);
        assertThat(timesAsked(says(30, Reply.NEVER_AGAIN, Reply.LATER))).isEqualTo(5);
    }

    private static long timesAsked(Habit own) {
        var course = lived(own, SILENT, true);
        return course.asking.timesAsked(course.viewer.self);
    }
}
