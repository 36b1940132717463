package dev.percolate.welcome.store;

import dev.percolate.introduction.Circle;
import dev.percolate.welcome.Newcomer;
import dev.percolate.welcome.Newcomer.Progress;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("newcomer")
record NewcomerRow(
        String workspaceId,
        String channelId,
        @Id String personId,
        Instant since,
        int tried,
        int met,
        boolean ropesShown,
        boolean awaiting,
        @Nullable Instant nextAt) {
    static NewcomerRow of(Newcomer newcomer) {
        return new NewcomerRow(
                newcomer.circle().workspace().value(),
                newcomer.circle().channel().value(),
                newcomer.person().value(),
                newcomer.since(),
                newcomer.tried(),
                newcomer.met(),
                newcomer.ropesShown(),
                newcomer.progress() instanceof Progress.Asked,
                switch (newcomer.progress()) {
                    case Progress.Waiting(var at) -> at;
                    case Progress.Asked(var at) -> at;
                    case Progress.Over() -> null;
                });
    }

    Newcomer newcomer() {
        return new Newcomer(
                new Circle(new WorkspaceId(workspaceId), new ChannelId(channelId)),
                new PersonId(personId),
                since,
                tried,
                met,
                ropesShown,
                progress());
    }

    private Progress progress() {
        if (nextAt == null) {
            return new Progress.Over();
        }
        return awaiting ? new Progress.Asked(nextAt) : new Progress.Waiting(nextAt);
    }
}
