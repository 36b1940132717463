package dev.percolate.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds those who, from manager to manager, report to themselves.
final class ReportingCircles {
    private ReportingCircles() {}

    /// Each circle once, from each of its people to their manager. Nobody is in two: everybody has one
    /// manager.
    static List<List<PersonId>> in(Map<PersonId, PositionFacts> facts) {
        List<List<PersonId>> circles = new ArrayList<>();
        Set<PersonId> seen = new HashSet<>();
        for (PersonId start : facts.keySet()) {
            List<PersonId> way = new ArrayList<>();
            PersonId at = start;
            while (at != null && seen.add(at)) {
                way.add(at);
                at = manager(facts, at);
            }
            // Where the way ends at somebody seen on an earlier one, it found nothing new.
            int back = at == null ? -1 : way.indexOf(at);
            if (back >= 0) {
                circles.add(List.copyOf(way.subList(back, way.size())));
            }
        }
        return circles;
    }

    private static @Nullable PersonId manager(Map<PersonId, PositionFacts> facts, PersonId person) {
        var known = facts.get(person);
        return known == null ? null : known.manager();
    }
}
