package dev.percolate.tipping.store;

import dev.percolate.tipping.Origin;
import dev.percolate.tipping.ReplyTotals;
import dev.percolate.workspace.Figure;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("counted_reply_quarter")
record ReplyQuarterRow(
        @Id String workspaceId,
        LocalDate firstDay,
        String origin,
        @Nullable Integer asked,
        @Nullable Integer answered,
        @Nullable Integer silent,
        @Nullable Integer mentoring,
        @Nullable Integer later,
        @Nullable Integer somethingElse,
        @Nullable Integer neverAgain) {
    boolean isOf(Origin other) {
        return Origin.valueOf(origin) == other;
    }

    ReplyTotals totals() {
        return new ReplyTotals(
                figure(asked),
                figure(answered),
                figure(silent),
                figure(mentoring),
                figure(later),
                figure(somethingElse),
                figure(neverAgain));
    }

    static @Nullable Integer number(Figure figure) {
        return switch (figure) {
            case Figure.Shown(int about) -> about;
            case Figure.Held() -> null;
        };
    }

    private static Figure figure(@Nullable Integer number) {
        return number == null ? Figure.HELD : new Figure.Shown(number);
    }
}
