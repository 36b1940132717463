package dev.percolate.schedule.quartz;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.schedule.DomainTime;
import dev.percolate.schedule.Routine;
import dev.percolate.schedule.quartz.CountingRoutine.Counter;
import dev.percolate.testing.TestDatabase;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

final class QuartzScheduleTest {
    private static final Duration OFTEN = Duration.ofMillis(200);
    private static final Duration RARELY = Duration.ofHours(1);

    private final String database;

    QuartzScheduleTest(TestInfo test) {
        database = TestDatabase.url("quartz_"
                + Integer.toHexString(
                        test.getTestMethod().orElseThrow().getName().hashCode()));
    }

    @Test
    void startsWithTheServerAndNotBefore() {
        try (var node = Node.asleepOn(database)) {
            assertThat(node.beans.getBeansOfType(Argument.of(ApplicationEventListener.class, ServerStartupEvent.class)))
                    .contains(node.beans.getBean(QuartzSchedule.class));
            assertThat(node.running()).isFalse();
        }
    }

    @Test
    void aRoutineNeverRunsOnTwoNodesAtOnce() throws Exception {
        var counter = new Counter(Duration.ofMillis(300));
        try (var one = Node.on(database, counting("a", OFTEN, "one", counter));
                var two = Node.on(database, counting("a", OFTEN, "two", counter))) {
            eventually("both nodes run", () -> one.running() && two.running());
            int before = counter.runs();
            eventually("ten more runs", () -> counter.runs() >= before + 10);
        }
        assertThat(counter.mostAtOnce).hasValue(1);
    }

    @Test
    void eachTickIsForOneNode() throws Exception {
        var counter = new Counter();
        try (var one = Node.on(database, counting("a", OFTEN, "one", counter));
                var two = Node.on(database, counting("a", OFTEN, "two", counter))) {
            eventually("both nodes run", () -> one.running() && two.running());
            int before = counter.runs();
            eventually("twenty more runs", () -> counter.runs() >= before + 20);
        }
        Instant first = Instant.ofEpochMilli(count("select start_time from qrtz_triggers where trigger_name = 'a'"));
        long ticks = Duration.between(first, counter.instants.getLast()).dividedBy(OFTEN) + 1;
        assertThat(counter.runs()).isLessThanOrEqualTo((int) ticks);
    }

    @Test
    void nodesShareTheRoutines() throws Exception {
        var counter = new Counter(Duration.ofMillis(50));
        try (var one = Node.on(database, four("one", counter));
                var two = Node.on(database, four("two", counter))) {
            eventually("both wake some", () -> Set.copyOf(counter.nodes).equals(Set.of("one", "two")));
            assertThat(one.running() && two.running()).isTrue();
        }
    }

    @Test
    void anotherNodeCarriesOnWhenOneLeaves() throws Exception {
        var counter = new Counter();
        try (var two = Node.asleepOn(database, counting("a", OFTEN, "two", counter))) {
            try (var one = Node.on(database, counting("a", OFTEN, "one", counter))) {
                eventually("the first wakes it", () -> one.running() && counter.nodes.contains("one"));
                two.start();
                eventually("the second is there", () -> count("select count(*) from qrtz_scheduler_state") == 2);
            }
            int before = counter.runs();
            // What the first had taken is free at once, not only when its heartbeat has been missing for a while.
            assertThat(count("select count(*) from qrtz_scheduler_state")).isOne();
            assertThat(count("select count(*) from qrtz_fired_triggers where instance_name not in"
                            + " (select instance_name from qrtz_scheduler_state)"))
                    .isZero();
            eventually("the second wakes it", () -> counter.runs() > before + 2);
            assertThat(List.copyOf(counter.nodes).subList(before, before + 2)).containsOnly("two");
            assertThat(two.running()).isTrue();
        }
        assertThat(count("select count(*) from qrtz_triggers where trigger_state <> 'WAITING'"))
                .isZero();
    }

    @Test
    void aRestartContinuesWhereItWas() throws Exception {
        var counter = new Counter();
        try (var first = Node.on(database, counting("a", RARELY, "first", counter))) {
            eventually("it runs at its first tick", () -> first.running() && counter.runs() == 1);
        }
        long next = count("select next_fire_time from qrtz_triggers where trigger_name = 'a'");
        try (var second = Node.on(database, counting("a", RARELY, "second", counter))) {
            eventually("it runs again", second::running);
            assertThat(count("select next_fire_time from qrtz_triggers where trigger_name = 'a'"))
                    .isEqualTo(next);
        }
        assertThat(counter.nodes).containsExactly("first");
    }

    @Test
    void aChangedIntervalIsPickedUp() throws Exception {
        var counter = new Counter();
        try (var first = Node.on(database, counting("a", RARELY, "first", counter))) {
            eventually("it runs", () -> first.running() && counter.runs() == 1);
        }
        try (var second = Node.on(database, counting("a", OFTEN, "second", counter))) {
            eventually("it runs often", () -> second.running() && counter.runs() > 4);
        }
        assertThat(count("select repeat_interval from qrtz_simple_triggers where trigger_name = 'a'"))
                .isEqualTo(OFTEN.toMillis());
    }

    @Test
    void aRemovedRoutineIsStruckOut() throws Exception {
        var counter = new Counter();
        try (var first = Node.on(
                database, counting("a", OFTEN, "first", counter), counting("b", OFTEN, "first", new Counter()))) {
            eventually("it runs", () -> first.running() && counter.runs() > 0);
        }
        assertThat(count("select count(*) from qrtz_job_details where job_name in ('a', 'b')"))
                .isEqualTo(2);
        try (var second = Node.on(database, counting("a", OFTEN, "second", counter))) {
            eventually("it runs", () -> second.running() && counter.nodes.contains("second"));
        }
        assertThat(count("select count(*) from qrtz_job_details where job_name = 'a'"))
                .isOne();
        assertThat(count("select count(*) from qrtz_job_details where job_name = 'b'"))
                .isZero();
    }

    @Test
    void aRoutineThatAnOlderNodeDoesNotKnowIsNotStoppedByIt() throws Exception {
        var counter = new Counter();
        try (var older = Node.on(database, counting("a", OFTEN, "older", new Counter()))) {
            eventually("the older runs", older::running);
            try (var newer = newer(counter)) {
                eventually("the newer runs", newer::running);
            }
            long left = lastTickOfB();
            eventually("the older gets its ticks", () -> lastTickOfB() > left + 1000);
        }
        assertThat(count("select count(*) from qrtz_triggers where trigger_state = 'ERROR'"))
                .isZero();
        int before = counter.runs();
        try (var newer = newer(counter)) {
            eventually("the newer wakes it", () -> newer.running() && counter.runs() > before);
        }
    }

    private Node newer(Counter counter) {
        return Node.on(database, counting("a", OFTEN, "newer", new Counter()), counting("b", OFTEN, "newer", counter));
    }

    private long lastTickOfB() throws SQLException {
        return count("select prev_fire_time from qrtz_triggers where trigger_name = 'b'");
    }

    @Test
    void aTriggerThatQuartzGaveUpIsTakenUpAgainAtTheNextStart() throws Exception {
        var counter = new Counter();
        try (var first = Node.on(database, counting("a", OFTEN, "first", counter))) {
            eventually("it runs", () -> first.running() && counter.runs() > 0);
        }
        execute("update qrtz_triggers set trigger_state = 'ERROR'");
        try (var second = Node.on(database, counting("a", OFTEN, "second", counter))) {
            eventually("it runs again", () -> second.running() && counter.nodes.contains("second"));
        }
    }

    @Test
    void aRoutineThatThrowsIsWokenAgain() throws Exception {
        var counter = new Counter();
        Routine broken = new Routine() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public Duration every() {
                return OFTEN;
            }

            @Override
            public Optional<Instant> nextDue(Instant now) {
                return Optional.empty();
            }

            @Override
            public void run(Instant now) {
                counter.nodes.add("broken");
                throw new IllegalStateException("broken");
            }
        };
        try (var node = Node.on(database, broken)) {
            eventually("it runs again and again", () -> node.running() && counter.runs() > 2);
        }
    }

    @Test
    void isNotRunningAfterTheStop() throws Exception {
        QuartzSchedule schedule;
        try (var node = Node.on(database)) {
            schedule = node.beans.getBean(QuartzSchedule.class);
            eventually("it runs", schedule::running);
        }
        assertThat(schedule.running()).isFalse();
    }

    @Test
    void aRoutineThatHangsDoesNotHoldUpTheStop() throws Exception {
        var held = new HeldRoutine();
        Instant stopping;
        try (var node = Node.on(database, held)) {
            held.started().await();
            assertThat(node.running()).isTrue();
            stopping = Instant.now();
        }
        assertThat(Duration.between(stopping, Instant.now())).isLessThan(Duration.ofSeconds(60));
        held.release().countDown();
    }

    @Test
    void routinesAreGivenDomainTime() throws Exception {
        var counter = new Counter();
        try (var node = Node.on(database, counting("a", OFTEN, "one", counter))) {
            var domainTime = node.beans.getBean(InstantSource.class, Qualifiers.byStereotype(DomainTime.class));
            Instant before = domainTime.instant();
            int runsBefore = counter.runs();
            eventually("it runs", () -> counter.runs() > runsBefore + 1);
            assertThat(counter.instants.getLast()).isBetween(before, domainTime.instant());
        }
    }

    private static Routine[] four(String node, Counter counter) {
        return new Routine[] {
            counting("a", OFTEN, node, counter),
            counting("b", OFTEN, node, counter),
            counting("c", OFTEN, node, counter),
            counting("d", OFTEN, node, counter)
        };
    }

    private static Routine counting(String name, Duration every, String node, Counter counter) {
        return new CountingRoutine(name, every, node, counter);
    }

    private long count(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database + "&currentSchema=percolate");
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database + "&currentSchema=percolate")) {
            connection.createStatement().execute(statement);
        }
    }
}
