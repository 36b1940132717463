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
        try (var bot = bot("clocks")) {
            assertThat(bot.findBean(TimeMachine.class)).isEmpty();
            Instant before = clock(bot, WallTime.class).instant().truncatedTo(ChronoUnit.MICROS);
            Instant people = clock(bot, DomainTime.class).instant();
            assertThat(people).isBetween(before, clock(bot, WallTime.class).instant());
            assertThat(people).isEqualTo(people.truncatedTo(ChronoUnit.MICROS));
        }
    }

    @Test
    void movedTimeIsTheSameForAnotherNodeAndAfterARestart() {
        Instant reached;
        try (var first = sandbox();
                var second = sandbox()) {
            Instant wallBefore = clock(first, WallTime.class).instant();
            reached = first.getBean(TimeMachine.class).pass(Duration.ofDays(21));

            assertThat(clock(second, DomainTime.class).instant()).isBetween(reached, reached.plusSeconds(60));
            assertThat(clock(first, WallTime.class).instant()).isBetween(wallBefore, wallBefore.plusSeconds(60));
        }
        try (var again = sandbox()) {
            assertThat(clock(again, DomainTime.class).instant()).isBetween(reached, reached.plusSeconds(60));
        }
    }

    private static InstantSource clock(ApplicationContext bot, Class<? extends Annotation> which) {
        return bot.getBean(InstantSource.class, Qualifiers.byStereotype(which));
    }

    private static ApplicationContext bot(String database) {
        return ApplicationContext.run(new HashMap<>(TestSettings.on(TestDatabase.url(database))), "test");
    }

    private static ApplicationContext sandbox() {
        String url = TestDatabase.url("sandbox_clocks");
        Map<String, Object> settings = new HashMap<>(TestSettings.on(url));
        settings.put("percolate.sandbox", "true");
        settings.put("datasources.sandbox.url", url + "&currentSchema=sandbox");
        settings.put("datasources.sandbox.username", "postgres");
        settings.put("datasources.sandbox.password", "postgres");
        settings.put("datasources.sandbox.driver-class-name", "org.postgresql.Driver");
        settings.put("flyway.datasources.sandbox.enabled", "true");
        settings.put("flyway.datasources.sandbox.locations", "classpath:migrations/sandbox");
        settings.put("flyway.datasources.sandbox.default-schema", "sandbox");
        return ApplicationContext.run(settings, "test");
    }
}
