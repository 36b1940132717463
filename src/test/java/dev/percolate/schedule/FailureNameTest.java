package dev.percolate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class FailureNameTest {
    @Test
    void saysTheKindsAndThePlaceAndNothingElse() {
        var failure = new IllegalStateException("a private word", new SQLException("a row"));
        assertThat(FailureName.of(failure))
                .matches("java.lang.IllegalStateException by java.sql.SQLException"
                        + " at dev.percolate.schedule.FailureNameTest.says\\w+\\(FailureNameTest.java:\\d+\\)");
    }

    @Test
    void saysTheKindOfAFailureThatComesFromNowhere() {
        var failure = new IllegalStateException("a private word");
        failure.setStackTrace(new StackTraceElement[0]);
        assertThat(FailureName.of(failure)).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void isNotLostInCausesThatGoInCircles() {
        var failure = new IllegalStateException("one");
        failure.initCause(new IllegalArgumentException("two", failure));
        failure.setStackTrace(new StackTraceElement[0]);
        assertThat(FailureName.of(failure)).startsWith("java.lang.IllegalStateException by java.lang.Illegal");
    }
}
