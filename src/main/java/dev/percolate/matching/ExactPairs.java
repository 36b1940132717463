package dev.percolate.matching;

import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.MatchingAlgorithm.Matching;
import org.jgrapht.alg.matching.SparseEdmondsMaximumCardinalityMatching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;

/// As many pairs as there can be, and of all ways to have so many the one of most weight (Kolmogorov 2009, "Blossom
/// V").
///
/// The solver wants a perfect matching and throws where there is none. So it is asked twice: first how many must stay
/// alone (Edmonds 1965), then for a perfect matching of a graph in which so many have somebody who is not there. All
/// numbers are whole and small, since it was seen to loop on fractions and to give up on large ones.
final class ExactPairs {
    /// With more imaginary people than this per person, mirroring the graph is cheaper.
    private static final int MANY_ALONE = 32;

    private final Edges edges;
    private final IntToLongFunction worthAlone;
    private final Graph<Integer, DefaultWeightedEdge> graph;

    private ExactPairs(Edges edges, IntToLongFunction worthAlone) {
        this.edges = edges;
        this.worthAlone = worthAlone;
        this.graph = edges.graph();
    }

    /// Whoever stays alone adds `worthAlone` to the weight.
    static Mates of(Edges edges, IntToLongFunction worthAlone) {
        return new ExactPairs(edges, worthAlone).solve();
    }

    private Mates solve() {
        int[] reachable =
                graph.vertexSet().stream().mapToInt(vertex -> vertex).sorted().toArray();
        int alone = reachable.length - 2 * countOfPairs();
        if (alone > MANY_ALONE) {
            mirror(reachable);
        } else {
            weigh(0);
            imagine(alone, reachable);
        }
        return toMates(new KolmogorovWeightedPerfectMatching<>(graph, ObjectiveSense.MINIMIZE).getMatching());
    }

    private int countOfPairs() {
        return new SparseEdmondsMaximumCardinalityMatching<>(graph)
                .getMatching()
                .getEdges()
                .size();
    }

    /// Somebody who is not there for each who must stay alone, and who may be anybody.
    private void imagine(int alone, int[] reachable) {
        for (int nobody = 0; nobody < alone; nobody++) {
            for (int one : reachable) {
                connect(one, edges.vertices() + nobody, -worthAlone.applyAsLong(one));
            }
        }
    }

    /// Everything a second time, and each connected to their own image: two equal matchings, and whoever is alone is
    /// with themselves. Here a pair must be worth more than all that could be gained by having one less.
    private void mirror(int[] reachable) {
        long mostAlone = IntStream.of(reachable).mapToLong(worthAlone).max().orElse(0);
        long pair = 2 * mostAlone + (long) edges.heaviest() * Math.min(edges.vertices(), 1_000);
        weigh(pair);
        for (int edge = 0; edge < edges.count(); edge++) {
            connect(image(edges.from(edge)), image(edges.to(edge)), -pair - edges.weight(edge));
        }
        for (int one : reachable) {
            connect(one, image(one), -2 * worthAlone.applyAsLong(one));
        }
    }

    private int image(int one) {
        return edges.vertices() + one;
    }

    private void weigh(long pair) {
        for (int edge = 0; edge < edges.count(); edge++) {
            graph.setEdgeWeight(edges.from(edge), edges.to(edge), -pair - edges.weight(edge));
        }
    }

    private void connect(int one, int other, long cost) {
        graph.addVertex(one);
        graph.addVertex(other);
        graph.setEdgeWeight(graph.addEdge(one, other), cost);
    }

    private Mates toMates(Matching<Integer, DefaultWeightedEdge> matching) {
        var mates = Mates.none(edges.vertices());
        for (var edge : matching.getEdges()) {
            int one = graph.getEdgeSource(edge);
            int other = graph.getEdgeTarget(edge);
            if (one < edges.vertices() && other < edges.vertices()) {
                if (!mates.alone(one) || !mates.alone(other) || edges.weight(one, other) == 0) {
                    throw new IllegalStateException("the solver returned no matching");
                }
                mates.join(one, other);
            }
        }
        return mates;
    }
}
