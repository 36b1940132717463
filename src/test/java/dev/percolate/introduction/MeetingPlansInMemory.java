package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

final class MeetingPlansInMemory implements MeetingPlans {
    private final IntroductionsInMemory introductions;
    private final Map<Key, SortedMap<Instant, Set<PersonId>>> offered = new HashMap<>();

    private record Key(WorkspaceId workspace, UUID introduction) {}

    MeetingPlansInMemory(IntroductionsInMemory introductions) {
        this.introductions = introductions;
    }

    @Override
    public void offer(WorkspaceId workspace, UUID introduction, List<Instant> times) {
        var plan = offered.computeIfAbsent(new Key(workspace, introduction), _ -> new TreeMap<>());
        times.forEach(time -> plan.putIfAbsent(time, new TreeSet<>()));
    }

    @Override
    public SortedMap<Instant, Set<PersonId>> of(WorkspaceId workspace, UUID introduction) {
        var copy = new TreeMap<Instant, Set<PersonId>>();
        plan(workspace, introduction)
                .forEach((time, people) -> copy.put(time, stillThere(workspace, introduction, people)));
        return copy;
    }

    /// Whoever is forgotten leaves no tap behind.
    private Set<PersonId> stillThere(WorkspaceId workspace, UUID introduction, Set<PersonId> people) {
        var there = new TreeSet<>(people);
        introductions.find(workspace, introduction).ifPresent(found -> there.retainAll(found.people()));
        return there;
    }

    private SortedMap<Instant, Set<PersonId>> plan(WorkspaceId workspace, UUID introduction) {
        return offered.getOrDefault(new Key(workspace, introduction), new TreeMap<>());
    }

    @Override
    public List<Instant> tappedBy(WorkspaceId workspace, PersonId person) {
        return offered.keySet().stream()
                .filter(key -> key.workspace().equals(workspace))
                .flatMap(key -> of(workspace, key.introduction()).entrySet().stream())
                .filter(entry -> entry.getValue().contains(person))
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    public boolean tap(WorkspaceId workspace, UUID introduction, PersonId person, Instant time) {
        var tapped = plan(workspace, introduction).get(time);
        return tapped != null && tapped.add(person);
    }

    @Override
    public boolean takeBack(WorkspaceId workspace, UUID introduction, PersonId person, Instant time) {
        var tapped = plan(workspace, introduction).get(time);
        return tapped != null && tapped.remove(person);
    }

    @Override
    public boolean agree(WorkspaceId workspace, UUID introduction, Instant time) {
        boolean agrees = introductions
                .find(workspace, introduction)
                .filter(found -> found.stage() instanceof Stage.Together)
                .filter(found -> found.meeting().isEmpty())
                .isPresent();
        if (agrees) {
            introductions.meeting(workspace, introduction, time);
        }
        return agrees;
    }
}
