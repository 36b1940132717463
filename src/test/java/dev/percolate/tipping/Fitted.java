package dev.percolate.tipping;

import java.util.ArrayList;
import java.util.List;

/// A logistic regression on the same signs. It is told the truth of other ties of the same simulation, from
/// which it learns what each sign is worth: nothing among people could be fitted like that before they answer.
final class Fitted {
    private static final int STEPS = 12;
    private static final double RIDGE = 1;

    private record Case(double[] signs, boolean tipped) {}

    private Fitted() {}

    static Detector on(List<SimulatedTie> ties) {
        double[] weights = weights(cases(ties));
        return new Detector("logistic regression on signs", Signs.scoring(signs -> product(weights, withOne(signs))));
    }

    /// Right is what is right for the one who asks: a tie that tips, no more than 30 days before.
    private static List<Case> cases(List<SimulatedTie> ties) {
        List<Case> cases = new ArrayList<>();
        for (SimulatedTie tie : ties) {
            var signs = Signs.of(tie.log(), tie.days());
            for (int i = 0; i < signs.size(); i++) {
                if (Trial.isEnough(tie.log().subList(0, i + 1), tie.days())) {
                    int day = SimulatedTie.day(tie.log().get(i));
                    boolean tipped = tie.tip().isPresent() && day - tie.tip().getAsInt() >= Trial.EARLIEST;
                    cases.add(new Case(withOne(signs.get(i)), tipped));
                }
            }
        }
        return cases;
    }

    private static double[] withOne(double[] signs) {
        double[] all = new double[signs.length + 1];
        System.arraycopy(signs, 0, all, 1, signs.length);
        all[0] = 1;
        return all;
    }

    /// By Newton's method.
    private static double[] weights(List<Case> cases) {
        int size = cases.getFirst().signs.length;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[size][size + 1];
            for (int i = 0; i < size; i++) {
                system[i][i] = RIDGE;
                system[i][size] = -RIDGE * weights[i];
            }
            for (Case each : cases) {
                double expected = 1 / (1 + Math.exp(-product(weights, each.signs)));
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        system[i][j] += expected * (1 - expected) * each.signs[i] * each.signs[j];
                    }
                    system[i][size] += ((each.tipped ? 1 : 0) - expected) * each.signs[i];
                }
            }
            double[] change = solution(system);
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    /// Of linear equations whose matrix is positive definite, so that no rows have to change places.
    private static double[] solution(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                if (row != pivot) {
                    double factor = system[row][pivot] / system[pivot][pivot];
                    for (int column = pivot; column <= size; column++) {
                        system[row][column] -= factor * system[pivot][column];
                    }
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
