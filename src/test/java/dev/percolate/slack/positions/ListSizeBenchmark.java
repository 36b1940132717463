package dev.percolate.slack.positions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.CheckPositionList;
import dev.percolate.workspace.CheckedList;
import dev.percolate.workspace.LookAfterPositions;
import dev.percolate.workspace.LookAfterPositions.Upload;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionLists;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.Roster;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How long a large list takes to be read, checked, put in place of another and read back, and how much memory that
/// takes. It asserts nothing about time and is no part of `mvn verify`; README says how to run it and what it said.
final class ListSizeBenchmark extends InPostgres {
    private static final WorkspaceId WORKSPACE = new WorkspaceId("T1");
    private static final PersonId ADMIN = new PersonId("U0");
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    @Inject
    private PositionLists lists;

    @Inject
    private Positions positions;

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_000, 10_000, 50_000, 100_000})
    void measures(int people) {
        byte[] file = list(people).getBytes(StandardCharsets.UTF_8);
        var looking = new LookAfterPositions((workspace, person) -> true, lists);
        resetPeaks();
        long start = System.nanoTime();
        var roster = new Roster(
                IntStream.range(0, people).mapToObj(ListSizeBenchmark::entry).toList());
        long known = System.nanoTime();
        var rows = (ReadList.Result.Rows) ReadList.of(file);
        long read = System.nanoTime();
        CheckedList checked = CheckPositionList.check(rows.people(), rows.faults(), roster, LocalDate.of(2026, 1, 5));
        long found = System.nanoTime();
        use(looking, "F1", checked, null);
        long used = System.nanoTime();
        use(looking, "F2", checked, "F1");
        long replaced = System.nanoTime();
        var everybody = List.copyOf(checked.facts().keySet());
        assertThat(positions.of(WORKSPACE, everybody)).hasSize(people);
        long readBack = System.nanoTime();

        System.out.printf(
                Locale.ENGLISH,
                "%,d people in %.1f MB: names %d ms, parsed %d ms, checked %d ms, in place %d ms, in place of another"
                        + " %d ms, read back %d ms; at most %d MB of heap; load average %.1f%n",
                people,
                file.length / 1e6,
                millis(start, known),
                millis(known, read),
                millis(read, found),
                millis(found, used),
                millis(used, replaced),
                millis(replaced, readBack),
                peak() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void use(LookAfterPositions looking, String file, CheckedList checked, String seen) {
        assertThat(looking.use(WORKSPACE, ADMIN, new Upload(file, checked, "0", seen), NOW))
                .isInstanceOf(LookAfterPositions.Tended.Standing.class);
    }

    /// Ten report to each manager.
    private static String list(int people) {
        return "user,department,place,manager,start date,level,salary\n"
                + IntStream.range(0, people)
                        .mapToObj(i -> "%s,Department %d,Place %d,%s,20%02d-03-01,%d,1"
                                .formatted(
                                        id(i),
                                        i % 40,
                                        i % 12,
                                        i == 0 ? "" : "Person Number " + i / 10 + " of them all",
                                        10 + i % 15,
                                        1 + i % 9))
                        .collect(Collectors.joining("\n"));
    }

    private static Roster.Entry entry(int i) {
        return new Roster.Entry(
                new PersonId(id(i)),
                Standing.MEMBER,
                List.of("handle." + i, "Nick " + i, "Person Number " + i + " of them all"));
    }

    private static String id(int i) {
        return "U%08dX".formatted(i);
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
