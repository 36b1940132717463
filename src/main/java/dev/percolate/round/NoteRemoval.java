package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.BotRemoved;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.RemovalListener;
import jakarta.inject.Singleton;

/// There are no rounds where the bot is not: their keeper hears so when it is removed. Slack may keep that to itself;
/// then it shows when a round is due.
@Singleton
final class NoteRemoval implements RemovalListener {
    private final TendedCircles circles;
    private final Directory directory;
    private final KeepChoices keeping;

    NoteRemoval(TendedCircles circles, Directory directory, KeepChoices keeping) {
        this.circles = circles;
        this.directory = directory;
        this.keeping = keeping;
    }

    @Override
    public void removed(BotRemoved removed) {
        var circle = new Circle(removed.workspace(), removed.channel());
        circles.find(circle)
                .ifPresent(tended -> keeping.noneWithoutTheBot(
                        circle, directory.find(removed.workspace(), tended.keeper()), removed.now()));
    }
}
