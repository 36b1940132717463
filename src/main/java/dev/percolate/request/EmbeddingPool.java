package dev.percolate.request;

import dev.percolate.request.OfferSearch.Found;
import dev.percolate.workspace.PersonId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/// The embeddings of many people, one after the other in one array, so that all of them can be looked through in
/// milliseconds. It never changes: what is new makes another.
public final class EmbeddingPool {
    public static final EmbeddingPool EMPTY = new EmbeddingPool(new PersonId[0], new byte[0], 0);

    private final PersonId[] people;
    private final byte[] values;
    private final int size;
    private final float[] norms;
    private final Map<PersonId, Integer> places = new HashMap<>();

    private EmbeddingPool(PersonId[] people, byte[] values, int size) {
        this.people = people;
        this.values = values;
        this.size = size;
        this.norms = new float[people.length];
        for (int place = 0; place < people.length; place++) {
            places.put(people[place], place);
            byte[] own = Arrays.copyOfRange(values, place * size, (place + 1) * size);
            norms[place] = (float) Math.sqrt(Embedding.dot(own, own, 0));
        }
    }

    public int people() {
        return people.length;
    }

    /// With these in the place of what was there of the same people; itself where nothing is new. Those of another
    /// length are left out: nothing could be compared with them.
    public EmbeddingPool with(Map<PersonId, Embedding> found) {
        Map<PersonId, Embedding> changed = new HashMap<>(found);
        changed.values().removeIf(one -> size > 0 && one.size() != size);
        changed.entrySet().removeIf(one -> has(one.getKey(), one.getValue()));
        if (changed.isEmpty()) {
            return this;
        }
        int length = size > 0 ? size : changed.values().iterator().next().size();
        var more = new ArrayList<>(Arrays.asList(people));
        new TreeMap<>(changed)
                .keySet().stream().filter(person -> !places.containsKey(person)).forEach(more::add);
        var bytes = Arrays.copyOf(values, more.size() * length);
        for (int place = 0; place < more.size(); place++) {
            var embedding = changed.get(more.get(place));
            if (embedding != null) {
                System.arraycopy(embedding.bytes(), 0, bytes, place * length, length);
            }
        }
        return new EmbeddingPool(more.toArray(PersonId[]::new), bytes, length);
    }

    /// Itself where none of them is there.
    public EmbeddingPool without(Set<PersonId> gone) {
        if (gone.stream().noneMatch(places::containsKey)) {
            return this;
        }
        Map<PersonId, Embedding> left = new HashMap<>();
        for (int place = 0; place < people.length; place++) {
            if (!gone.contains(people[place])) {
                left.put(
                        people[place], Embedding.ofBytes(Arrays.copyOfRange(values, place * size, (place + 1) * size)));
            }
        }
        return EMPTY.with(left);
    }

    private boolean has(PersonId person, Embedding embedding) {
        var place = places.get(person);
        return place != null
                && Arrays.equals(embedding.bytes(), Arrays.copyOfRange(values, place * size, (place + 1) * size));
    }

    /// Closest first; by person where two are as close.
    public List<Found> closest(Embedding to, int most) {
        if (to.size() != size || most < 1) {
            return List.of();
        }
        var order =
                Comparator.comparingDouble(Found::closeness).thenComparing(Found::person, Comparator.reverseOrder());
        var best = new PriorityQueue<Found>(order);
        byte[] asked = to.bytes();
        double norm = to.norm();
        double worst = -2;
        for (int place = 0; place < people.length; place++) {
            double closeness = Embedding.cosine(Embedding.dot(asked, values, place * size), norm, norms[place]);
            if (best.size() < most || closeness >= worst) {
                best.add(new Found(people[place], closeness));
                if (best.size() > most) {
                    best.remove();
                }
                worst = best.element().closeness();
            }
        }
        return best.stream().sorted(order.reversed()).toList();
    }
}
