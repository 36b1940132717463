package dev.percolate.matching;

import dev.percolate.introduction.Company;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How long a round takes to match, how much memory it needs at most, and how good the result is. It asserts nothing
/// and is no part of `mvn verify`; README says how to run it and what it said.
///
/// What had to be cut into parts is compared with an exact matching of the whole where `-Dwhole=true` asks for that: it
/// takes minutes.
final class RoundSizeBenchmark {
    private static final int[] SIZES = Arrays.stream(
                    System.getProperty("people", "100,1000,5000,10000,50000").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();

    private static final boolean WHOLE = Boolean.getBoolean("whole");
    private static final int ALL_PAIRS_UP_TO = 1_000;
    private static final Duration PATIENT = Duration.ofMinutes(30);

    @Test
    void measures() {
        System.out.printf(
                "%n%d processors, at most %d MB of heap; seconds%n%7s %9s %9s %9s %9s %8s %8s %12s %10s %6s%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                "people",
                "weighing",
                "edges",
                "in all",
                "processor",
                "peak MB",
                "pairs",
                "weight",
                "value",
                "load");
        for (int size : SIZES) {
            measure(size);
        }
    }

    private static void measure(int size) {
        var company = new Company(size, size);
        var idle = company.crowd(2);
        long start = System.nanoTime();
        int edges = 0;
        for (int[] part : Cut.into(size, Effort.USUAL.partUpTo(), new SplittableRandom(1))) {
            edges += CandidateEdges.among(part, Mates.none(size), idle, Effort.USUAL, new SplittableRandom(1))
                    .count();
        }
        double weighed = seconds(start);
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        start = System.nanoTime();
        double cpu = cpuSeconds();
        var crowd = company.crowd(1);
        var matched = Matcher.match(crowd, 2, Effort.USUAL, new SplittableRandom(1));
        report(matched.exact() ? "" : "in parts", weighed, edges, seconds(start), cpuSeconds() - cpu, crowd, matched);
        compare(crowd, matched);
    }

    private static void report(
            String how, double weighed, int edges, double took, double cpu, Crowd crowd, Matched matched) {
        System.out.printf(
                "%7d %9.2f %9d %9.2f %9.2f %8d %8d %12d %10d %6.1f  %s%n",
                crowd.size(),
                weighed,
                edges,
                took,
                cpu,
                peakInMegabytes(),
                matched.groups().size(),
                weight(matched, crowd),
                value(matched, crowd),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                how);
    }

    /// With what is best among more: of few people all pairs, of many the candidates of an uncut crowd.
    private static void compare(Crowd crowd, Matched matched) {
        Effort more;
        if (crowd.size() <= ALL_PAIRS_UP_TO) {
            more = new Effort(ALL_PAIRS_UP_TO, ALL_PAIRS_UP_TO, ALL_PAIRS_UP_TO, 30, 5, PATIENT);
        } else if (WHOLE && !matched.exact()) {
            more = Effort.USUAL.withPartsUpTo(crowd.size()).withPatience(PATIENT);
        } else {
            return;
        }
        long start = System.nanoTime();
        double cpu = cpuSeconds();
        var best = Matcher.match(crowd, 2, more, new SplittableRandom(1));
        report(best.exact() ? "the best" : "given up", 0, 0, seconds(start), cpuSeconds() - cpu, crowd, best);
        System.out.printf(
                "        %.4f of its weight, %.4f of its value%n",
                (double) weight(matched, crowd) / weight(best, crowd),
                (double) value(matched, crowd) / value(best, crowd));
    }

    private static long weight(Matched matched, Crowd crowd) {
        return pairs(matched)
                .mapToLong(pair -> crowd.weight(pair.getFirst(), pair.getLast()))
                .sum();
    }

    /// Without what every pair is worth because it is one; what is taken off for having met remains.
    private static long value(Matched matched, Crowd crowd) {
        return pairs(matched)
                .mapToLong(pair -> Company.value(crowd.weight(pair.getFirst(), pair.getLast())))
                .sum();
    }

    private static Stream<List<Integer>> pairs(Matched matched) {
        return matched.groups().stream().filter(group -> group.size() == 2);
    }

    /// Of this process, what the compiler and the collector of garbage take included.
    private static double cpuSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long peakInMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
