package dev.percolate;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The clock is read and dice are thrown at the edges only; everywhere else `now` and a seed are given.
final class ClocksAndDiceTest {
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.InstantSource.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.lang.System.currentTimeMillis");
    private static final Set<String> DICE = Set.of(
            "java.util.Random.<init>",
            "java.util.SplittableRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.security.SecureRandom.<init>");

    private static final Set<String> MAY_READ_A_CLOCK = Set.of("dev.percolate.schedule.SystemClock");
    private static final List<String> MAY_THROW_DICE = List.of(
            "dev.percolate.ServiceProperties",
            "dev.percolate.outbox.RandomIds",
            "dev.percolate.slack.home.RandomSecrets",
            "dev.percolate.schedule.quartz.",
            "dev.percolate.introduction.slack.",
            "dev.percolate.request.slack.",
            "dev.percolate.sandbox.");
    /// Made from the seed it is given.
    private static final Set<String> SEEDED = Set.of(
            "dev.percolate.introduction.IntroduceNewcomer",
            "dev.percolate.introduction.ProposeIntroduction",
            "dev.percolate.introduction.BringTogether",
            "dev.percolate.request.ChooseMentors",
            "dev.percolate.request.FindSomeone",
            "dev.percolate.request.FirstConversation",
            "dev.percolate.round.ChooseIntroductions",
            "dev.percolate.tipping.LookAtTies");

    @Test
    void readsNoClockButAtTheEdges() {
        assertThat(calls(ours(), CLOCKS))
                .allSatisfy(call -> assertThat(MAY_READ_A_CLOCK).contains(caller(call)));
    }

    @Test
    void throwsNoDiceButAtTheEdges() {
        assertThat(calls(ours(), DICE))
                .allSatisfy(call -> assertThat(SEEDED.contains(caller(call))
                                || MAY_THROW_DICE.stream().anyMatch(caller(call)::startsWith))
                        .as(call)
                        .isTrue());
    }

    @Test
    void seesAClockThatIsReadAndDiceThatAreThrown() {
        var guilty = new ClassFileImporter().importClasses(Guilty.class);
        assertThat(calls(guilty, CLOCKS)).hasSize(1);
        assertThat(calls(guilty, DICE)).hasSize(1);
    }

    private static Collection<JavaClass> ours() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.percolate");
    }

    private static Set<String> calls(Iterable<JavaClass> classes, Set<String> forbidden) {
        Set<String> calls = new TreeSet<>();
        for (JavaClass type : classes) {
            for (JavaAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
                String target = access.getTargetOwner().getName() + "." + access.getName();
                if (forbidden.contains(target)) {
                    calls.add(outermost(type).getName() + " → " + target);
                }
            }
        }
        return calls;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ClocksAndDiceTest::outermost).orElse(type);
    }

    private static String caller(String call) {
        return call.substring(0, call.indexOf(' '));
    }

    private record Guilty(Instant now, UUID id) {
        Guilty() {
            this(Instant.now(), UUID.randomUUID());
        }
    }
}
