package dev.percolate.round.slack;

import dev.percolate.introduction.EnterCircle;
import dev.percolate.introduction.EnterCircle.Entered;
import dev.percolate.slack.Answer;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.function.Function;

/// Lets somebody into the circle of a channel, or tells them what to do instead.
@Singleton
final class Door {
    private final EnterCircle enterCircle;

    Door(EnterCircle enterCircle) {
        this.enterCircle = enterCircle;
    }

    /// `tell` shows one sentence where the person is.
    Answer through(
            WorkspaceId workspace,
            ChannelId channel,
            PersonId person,
            Function<String, Answer> tell,
            Function<Entered.Inside, Answer> then) {
        return answer(enterCircle.enter(workspace, channel, person), tell, then);
    }

    /// For what only those in the channel may do, pressed outside it.
    Answer fromElsewhere(
            WorkspaceId workspace,
            ChannelId channel,
            PersonId person,
            Function<String, Answer> tell,
            Function<Entered.Inside, Answer> then) {
        return answer(enterCircle.enterFromElsewhere(workspace, channel, person), tell, then);
    }

    private static Answer answer(
            Entered entered, Function<String, Answer> tell, Function<Entered.Inside, Answer> then) {
        return switch (entered) {
            case Entered.Inside inside -> then.apply(inside);
            case Entered.NotAChannel() -> tell.apply(RoundMessages.NOT_A_CHANNEL);
            case Entered.OutOfSight() -> tell.apply(RoundMessages.OUT_OF_SIGHT);
            case Entered.NotThereAnyMore() -> tell.apply(RoundMessages.NOT_THERE);
            case Entered.MembersOnly() -> tell.apply(RoundMessages.MEMBERS_ONLY);
        };
    }
}
