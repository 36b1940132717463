package dev.percolate.tipping;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// What a conversation says about the phase it fell into, as log likelihoods. What is missing says nothing.
/// What all phases have in common is left out.
final class Marks {
    private final Parameters parameters;

    Marks(Parameters parameters) {
        this.parameters = parameters;
    }

    /// That it took place.
    double[] timing() {
        return each(likeness -> Math.log(likeness.perWorkday()));
    }

    double[] length(SharedConversation conversation) {
        if (conversation.minutes().isEmpty()) {
            return each(_ -> 0);
        }
        double minutes = Math.log(conversation.minutes().getAsDouble());
        return each(likeness -> bell(minutes, likeness.logMinutes(), parameters.logMinutesSpread()));
    }

    /// Which of the two is the one that rates higher is not known, so that both ways are equally probable.
    double[] depth(SharedConversation conversation) {
        return each(likeness -> {
            double oneWay = bell(conversation.one(), likeness.higherRating())
                    + bell(conversation.other(), likeness.lowerRating());
            double otherWay = bell(conversation.one(), likeness.lowerRating())
                    + bell(conversation.other(), likeness.higherRating());
            double greater = Math.max(oneWay, otherWay);
            return greater + Math.log((Math.exp(oneWay - greater) + Math.exp(otherWay - greater)) / 2);
        });
    }

    private double bell(OptionalDouble rating, double mean) {
        return rating.isPresent() ? bell(rating.getAsDouble(), mean, parameters.ratingSpread()) : 0;
    }

    private static double bell(double value, double mean, double spread) {
        double distance = (value - mean) / spread;
        return -distance * distance / 2;
    }

    private double[] each(ToDoubleFunction<Parameters.Likeness> likelihood) {
        return parameters.phases().stream().mapToDouble(likelihood).toArray();
    }
}
