package dev.percolate.matching;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/// Pairs worth looking at, over vertices 0 to `vertices` - 1: each once, ordered, with its weight.
final class Edges {
    private final int vertices;
    private final long[] keys;
    private final int[] weights;

    private Edges(int vertices, long[] keys, int[] weights) {
        this.vertices = vertices;
        this.keys = keys;
        this.weights = weights;
    }

    /// `keys` as made by [#key], in any order and possibly more than once; pairs that must not be are left out.
    static Edges of(int vertices, long[] keys, Affinity affinity) {
        long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
        int[] weights = new int[distinct.length];
        int count = 0;
        for (long key : distinct) {
            int weight = affinity.weight(one(key), other(key));
            if (weight > 0) {
                distinct[count] = key;
                weights[count++] = weight;
            }
        }
        return new Edges(vertices, Arrays.copyOf(distinct, count), Arrays.copyOf(weights, count));
    }

    static Edges complete(int vertices, Affinity affinity) {
        long[] keys = IntStream.range(0, vertices)
                .boxed()
                .flatMapToLong(one -> IntStream.range(0, one).mapToLong(other -> key(one, other)))
                .toArray();
        return of(vertices, keys, affinity);
    }

    static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private static int one(long key) {
        return (int) (key >> 32);
    }

    private static int other(long key) {
        return (int) key;
    }

    int vertices() {
        return vertices;
    }

    int count() {
        return keys.length;
    }

    int from(int edge) {
        return one(keys[edge]);
    }

    int to(int edge) {
        return other(keys[edge]);
    }

    int weight(int edge) {
        return weights[edge];
    }

    /// 0 where there is no such edge.
    int weight(int one, int other) {
        int edge = Arrays.binarySearch(keys, key(one, other));
        return edge < 0 ? 0 : weights[edge];
    }

    int heaviest() {
        return Arrays.stream(weights).max().orElse(0);
    }

    /// Without weights, and without whoever has no edge.
    Graph<Integer, DefaultWeightedEdge> graph() {
        var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        for (int edge = 0; edge < count(); edge++) {
            graph.addVertex(from(edge));
            graph.addVertex(to(edge));
            graph.addEdge(from(edge), to(edge));
        }
        return graph;
    }
}
