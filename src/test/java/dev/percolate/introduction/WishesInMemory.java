package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

public final class WishesInMemory implements Wishes {
    private final Map<Key, Instant> kept = new HashMap<>();

    private record Key(WorkspaceId workspace, PersonId person, PersonId other) {
        Key turned() {
            return new Key(workspace, other, person);
        }

        Pair pair() {
            return new Pair(person, other);
        }
    }

    @Override
    public void wish(WorkspaceId workspace, PersonId person, PersonId other, Instant now) {
        kept.putIfAbsent(new Key(workspace, person, other), now);
    }

    @Override
    public void takeBack(WorkspaceId workspace, PersonId person, PersonId other) {
        kept.remove(new Key(workspace, person, other));
    }

    @Override
    public Map<PersonId, Instant> of(WorkspaceId workspace, PersonId person) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getKey().workspace().equals(workspace)
                        && entry.getKey().person().equals(person))
                .collect(Collectors.toMap(entry -> entry.getKey().other(), Map.Entry::getValue));
    }

    @Override
    public Set<Pair> mutual(WorkspaceId workspace) {
        return kept.keySet().stream()
                .filter(key -> key.workspace().equals(workspace) && kept.containsKey(key.turned()))
                .map(Key::pair)
                .collect(Collectors.toSet());
    }

    @Override
    public void end(WorkspaceId workspace, Collection<Pair> pairs) {
        kept.keySet().removeIf(key -> key.workspace().equals(workspace) && pairs.contains(key.pair()));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        kept.keySet()
                .removeIf(key -> key.workspace().equals(workspace)
                        && (key.person().equals(person) || key.other().equals(person)));
    }
}
