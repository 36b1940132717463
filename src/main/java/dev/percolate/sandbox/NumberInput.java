package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/// What Slack says beside a field for numbers. It keeps them as the text that was typed.
final class NumberInput {
    private NumberInput() {}

    static Optional<String> objection(JsonNode element, String typed) {
        boolean decimals = element.path("is_decimal_allowed").asBoolean();
        Optional<BigDecimal> number = number(typed);
        if (number.isEmpty()) {
            return Optional.of("Enter a number");
        }
        if (!decimals && number.get().stripTrailingZeros().scale() > 0) {
            return Optional.of("Enter a whole number");
        }
        Optional<BigDecimal> least = number(element.path("min_value").asText());
        if (least.isPresent() && number.get().compareTo(least.get()) < 0) {
            return Optional.of("Must be " + least.get() + " or more");
        }
        Optional<BigDecimal> most = number(element.path("max_value").asText());
        return most.isPresent() && number.get().compareTo(most.get()) > 0
                ? Optional.of("Must be " + most.get() + " or less")
                : Optional.empty();
    }

    /// Nothing as long as a novel, and no exponents that would fill the memory.
    static Optional<BigDecimal> number(String text) {
        return text.matches("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
