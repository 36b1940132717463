package dev.percolate.schedule.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.schedule.DomainTime;
import dev.percolate.schedule.TimeMachine;
import dev.percolate.schedule.WallTime;
import dev.percolate.testing.TestDatabase;
import dev.percolate.testing.TestSettings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ClocksTest {
    @Test
    void domainTimeIsWallTimeOutsideTheSandbox() {
        try (var bot = bot("clocks", Map.of())) {
            assertThat(bot.findBean(TimeMachine.class)).isEmpty();
            Instant before = clock(bot, WallTime.class).instant().truncatedTo(ChronoUnit.MICROS);
            Instant people = clock(bot, DomainTime.class).instant();
            assertThat(people).isBetween(before, clock(bot, WallTime.class).instant());
            assertThat(people).isEqualTo(people.truncatedTo(ChronoUnit.MICROS));
        }
    }

    @Test
    void movedTimeIsTheSameForAnotherNodeAndAfterARestart() {
        Map<String, String> sandbox = Map.of("percolate.sandbox", "true");
        Instant reached;
        try (var first = bot("sandbox_clocks", sandbox);
                var second = bot("sandbox_clocks", sandbox)) {
            Instant wallBefore = clock(first, WallTime.class).instant();
            reached = first.getBean(TimeMachine.class).pass(Duration.ofDays(21));

            assertThat(clock(second, DomainTime.class).instant()).isBetween(reached, reached.plusSeconds(60));
            assertThat(clock(first, WallTime.class).instant()).isBetween(wallBefore, wallBefore.plusSeconds(60));
        }
        try (var again = bot("sandbox_clocks", sandbox)) {
            assertThat(clock(again, DomainTime.class).instant()).isBetween(reached, reached.plusSeconds(60));
        }
    }

    private static InstantSource clock(ApplicationContext bot, Class<? extends Annotation> which) {
        return bot.getBean(InstantSource.class, Qualifiers.byStereotype(which));
    }

    private static ApplicationContext bot(String database, Map<String, String> more) {
        Map<String, Object> settings = new HashMap<>(TestSettings.on(TestDatabase.url(database)));
        settings.putAll(more);
        return ApplicationContext.run(settings, "test");
    }
}
