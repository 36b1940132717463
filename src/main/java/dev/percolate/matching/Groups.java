package dev.percolate.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Makes larger groups of pairs and threes. The best groups of three are already out of reach of any exact method
/// (three-dimensional matching is NP-hard), so the pairs are put together and improved by [Exchange]; whom that leaves
/// with somebody they must not be with finds other company, if need be in a smaller group.
final class Groups {
    private final Crowd crowd;
    private final int size;
    private final Effort effort;
    private final RandomGenerator random;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final List<Integer> loose = new ArrayList<>();

    private Groups(Crowd crowd, int size, Effort effort, RandomGenerator random) {
        this.crowd = crowd;
        this.size = size;
        this.effort = effort;
        this.random = random;
    }

    /// Everybody who could be in a pair or three is in a group.
    static Matched from(Matched inPairs, Crowd crowd, int size, Effort effort, RandomGenerator random) {
        int[] people = inPairs.groups().stream()
                .flatMap(List::stream)
                .mapToInt(one -> one)
                .toArray();
        if (people.length == 0) {
            return inPairs;
        }
        var groups = new Groups(crowd, size, effort, random);
        Exchange.between(people, sizes(people.length, size), crowd, effort, random)
                .forEach(groups::keepWhatMayBe);
        groups.findCompany();
        return groups.loose.isEmpty() ? groups.matched(inPairs.leftOver()) : inPairs;
    }

    /// Some of one more where that comes out even, otherwise some of one less.
    static List<Integer> sizes(int people, int size) {
        int groups = Math.max(1, people / size);
        if (people - groups * size > groups) {
            groups++;
        }
        int count = groups;
        return IntStream.range(0, count)
                .map(group -> people / count + (group < people % count ? 1 : 0))
                .boxed()
                .toList();
    }

    private Matched matched(List<Integer> leftOver) {
        return new Matched(groups, leftOver, false);
    }

    /// The most who may all be together, and of as many the best.
    private void keepWhatMayBe(List<Integer> group) {
        var kept = IntStream.range(1, 1 << group.size())
                .mapToObj(set -> IntStream.range(0, group.size())
                        .filter(i -> (set >> i & 1) == 1)
                        .mapToObj(group::get)
                        .toList())
                .filter(some -> some.size() > 1 && weight(some) > 0)
                .max(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(this::weight))
                .orElse(List.of());
        if (!kept.isEmpty()) {
            groups.add(new ArrayList<>(kept));
        }
        group.stream().filter(one -> !kept.contains(one)).forEach(loose::add);
    }

    /// 0 where not all of them may be together.
    private long weight(List<Integer> some) {
        long sum = 0;
        for (int one : some) {
            for (int other : some) {
                int weight = one < other ? crowd.weight(one, other) : 1;
                if (weight == 0) {
                    return 0;
                }
                sum += weight;
            }
        }
        return sum;
    }

    private void findCompany() {
        loose.sort(Comparator.comparingLong(crowd::worthAlone).thenComparingInt(one -> one));
        loose.removeIf(this::joinsAGroup);
        Set<Integer> broken = new HashSet<>();
        do {
            pairUpTheLoose();
        } while (breakUpAGroup(broken));
        unite();
    }

    private boolean joinsAGroup(int one) {
        var best = groups.stream()
                .filter(group -> group.size() <= size && together(group, List.of(one)))
                .min(Comparator.<List<Integer>>comparingInt(List::size)
                        .thenComparing(group -> -group.stream()
                                .mapToLong(other -> crowd.weight(one, other))
                                .sum()));
        best.ifPresent(group -> group.add(one));
        return best.isPresent();
    }

    private boolean together(List<Integer> group, List<Integer> other) {
        return group.stream().allMatch(one -> other.stream().allMatch(two -> crowd.allowed(one, two)));
    }

    private void pairUpTheLoose() {
        int[] people = loose.stream().mapToInt(one -> one).sorted().toArray();
        var matched = Matcher.match(crowd.only(people), 2, effort, random);
        matched.groups()
                .forEach(group -> groups.add(new ArrayList<>(
                        group.stream().map(place -> people[place]).toList())));
        loose.clear();
        matched.leftOver().forEach(place -> loose.add(people[place]));
    }

    /// For somebody who is still alone; each of them is given one chance with each group.
    private boolean breakUpAGroup(Set<Integer> broken) {
        for (int one : loose) {
            Optional<List<Integer>> group = groups.stream()
                    .filter(others ->
                            others.stream().anyMatch(other -> crowd.allowed(one, other) && !broken.contains(other)))
                    .max(Comparator.comparingInt(List::size));
            if (group.isPresent()) {
                groups.remove(group.get());
                loose.addAll(group.get());
                broken.addAll(group.get());
                return true;
            }
        }
        return false;
    }

    /// Small groups that may be one.
    private void unite() {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = groups.size() - 1; j > i; j--) {
                var one = groups.get(i);
                var other = groups.get(j);
                if (Math.min(one.size(), other.size()) < size
                        && one.size() + other.size() <= size + 1
                        && together(one, other)) {
                    one.addAll(groups.remove(j));
                }
            }
        }
    }
}
