package dev.percolate.slack;

import dev.percolate.outbox.Sightings;
import dev.percolate.schedule.DomainTime;
import dev.percolate.schedule.WallTime;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;

/// Stands in for the parts this one depends on, for as long as they are not there.
@Factory
final class StandIns {
    @Singleton
    @WallTime
    @Requires(condition = NoSchedule.class)
    InstantSource wallTime() {
        return InstantSource.system();
    }

    @Singleton
    @DomainTime
    @Requires(condition = NoSchedule.class)
    InstantSource domainTime() {
        return InstantSource.system();
    }

    @Singleton
    @Requires(condition = NoOutbox.class)
    Sightings sightings() {
        return new Sightings() {
            @Override
            public void seen(WorkspaceId workspace, UUID trace, ChannelId channel, String timestamp) {}

            @Override
            public void eventArrived(WorkspaceId workspace) {}
        };
    }

    static final class NoSchedule implements Condition {
        @Override
        public boolean matches(ConditionContext context) {
            return isMissing("dev.percolate.schedule.SystemClock");
        }
    }

    static final class NoOutbox implements Condition {
        @Override
        public boolean matches(ConditionContext context) {
            return isMissing("dev.percolate.outbox.NoteSightings");
        }
    }

    private static boolean isMissing(String type) {
        try {
            Class.forName(type, false, StandIns.class.getClassLoader());
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }
}
