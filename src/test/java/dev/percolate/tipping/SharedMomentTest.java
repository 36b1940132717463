package dev.percolate.tipping;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.Workers;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class SharedMomentTest {
    @Test
    void isNowWhereBothWork() {
        assertThat(SharedMoment.next(ANA, NOWHERE, MONDAY)).isEqualTo(MONDAY);
    }

    @Test
    void isTheFirstMomentOfOneWhereTheirHoursNeverMeet() {
        var night = Instant.parse("2026-01-05T06:00:00Z");

        assertThat(SharedMoment.next(ANA, MERE, night)).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
        assertThat(SharedMoment.next(MERE, ANA, night)).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
    }

    @Test
    void isNowWhereNobodyWorks() {
        var idle = ANA.working(new WorkingWeek(Map.of()));

        assertThat(SharedMoment.next(idle, idle, MONDAY)).isEqualTo(MONDAY);
    }

    @Test
    void bothWorkThenAndItStaysTheSameWhoeverAsks() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < 3000; i++) {
            var ones = Workers.somebody(random);
            var others = Workers.somebody(random);
            var one = somebody(ones);
            var other = somebody(others);
            var now = Workers.moment(ones.zone(), random);

            var moment = SharedMoment.next(one, other, now);

            assertThat(moment).isAfterOrEqualTo(now).isEqualTo(SharedMoment.next(other, one, now));
            assertThat(List.of(Workers.works(ones, moment), Workers.works(others, moment)))
                    .contains(true);
        }
    }

    private static Person somebody(WorkingTime time) {
        return new Person(ANA.id(), "Ana", "", time.zone(), "", Person.Standing.MEMBER, time.week());
    }
}
