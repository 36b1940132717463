package dev.percolate.round.store;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.round.Choice;
import dev.percolate.round.Round;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("round_choice")
record ChoiceRow(
        String workspaceId,
        String channelId,
        int number,
        @Id UUID id,
        boolean secondWave,
        int bothWays,
        int goals,
        int difference,
        int hours,
        @Nullable Integer sharedMinutes,
        int familiarity,
        String wanted) {
    static ChoiceRow of(Round round, Choice choice) {
        var grounds = choice.grounds();
        return new ChoiceRow(
                round.circle().workspace().value(),
                round.circle().channel().value(),
                round.number(),
                choice.id(),
                round.step() == Round.Step.CHOOSE_AGAIN,
                grounds.bothWays(),
                grounds.goals(),
                grounds.difference(),
                grounds.hours(),
                grounds.sharedMinutes(),
                grounds.familiarity(),
                Difference.written(grounds.wanted()));
    }

    Grounds grounds() {
        return new Grounds(bothWays, goals, difference, hours, sharedMinutes, familiarity, Difference.read(wanted));
    }
}
