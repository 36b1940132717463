package dev.percolate.slack.positions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.percolate.schedule.WallTime;
import dev.percolate.slack.Heard;
import dev.percolate.slack.PositionCalls;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.Roster;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Everybody's names, read from Slack page by page. A workspace of tens of thousands takes minutes: Slack
/// wants pauses between the pages, and they are made.
@Singleton
final class Rosters {
    /// What one looked at and what one then uses is found out from the same names.
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final PositionCalls calls;
    private final Pause pause;
    private final Cache<WorkspaceId, Roster> read;

    interface Pause {
        void rest(Duration rest) throws InterruptedException;
    }

    @Inject
    Rosters(PositionCalls calls, @WallTime InstantSource wall) {
        this(calls, wall, Thread::sleep);
    }

    Rosters(PositionCalls calls, InstantSource wall, Pause pause) {
        this.calls = calls;
        this.pause = pause;
        read = Caffeine.newBuilder()
                .maximumSize(1)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(wall.millis()))
                .build();
    }

    /// As it was read within the last minutes, otherwise as it is now.
    Roster remembered(WorkspaceId workspace) {
        var known = read.getIfPresent(workspace);
        return known == null ? asItIs(workspace) : known;
    }

    /// Throws [DirectoryUnavailable].
    Roster asItIs(WorkspaceId workspace) {
        List<Roster.Entry> everybody = new ArrayList<>();
        Duration waited = Duration.ZERO;
        boolean isLast = false;
        String cursor = "";
        while (!isLast) {
            switch (calls.people(workspace, cursor)) {
                case Heard.Got<PositionCalls.Page>(PositionCalls.Page page) -> {
                    everybody.addAll(page.people());
                    cursor = page.next();
                    isLast = cursor.isEmpty();
                }
                case Heard.Refused<PositionCalls.Page>(String error) ->
                    throw new DirectoryUnavailable("users.list: " + error);
                case Heard.NotNow<PositionCalls.Page>(Duration rest) -> {
                    waited = waited.plus(rest);
                    rest(rest, waited);
                }
            }
        }
        var roster = new Roster(everybody);
        read.put(workspace, roster);
        return roster;
    }

    private void rest(Duration rest, Duration waited) {
        if (waited.compareTo(LONGEST_WAIT) > 0) {
            throw new DirectoryUnavailable("users.list: still limited after " + waited);
        }
        try {
            pause.rest(rest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DirectoryUnavailable("users.list: interrupted");
        }
    }
}
