package dev.percolate.sandbox;

import dev.percolate.sandbox.Handles.ResponseUrl;
import dev.percolate.sandbox.Handles.Trigger;
import dev.percolate.schedule.WallTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Hands the bot what it needs to react to somebody: triggers, and addresses to answer at, which are good five times
/// within half an hour of wall time. Each is kept before the bot hears of it.
@Singleton
public final class Grants {
    private static final int USES = 5;
    private static final Duration URL_LIVES = Duration.ofMinutes(30);

    private final Handles handles;
    private final InstantSource wall;

    Grants(Handles handles, @WallTime InstantSource wall) {
        this.handles = handles;
        this.wall = wall;
    }

    Trigger trigger(Person person, @Nullable Modal in) {
        Instant now = wall.instant();
        String id = now.toEpochMilli() + "." + Json.randomId("", 10) + "." + Json.randomId("", 24);
        Trigger trigger = new Trigger(id, person.id(), in == null ? null : in.viewId(), now, false);
        handles.add(trigger);
        return trigger;
    }

    ResponseUrl responseUrl(Person person, Conversation where, @Nullable Message message) {
        ResponseUrl url = new ResponseUrl(
                Json.randomId("", 24),
                where.id(),
                person.id(),
                message == null ? null : message.ts(),
                wall.instant(),
                0);
        handles.add(url);
        return url;
    }

    /// Counts the use. Refuses with `used_url` or `expired_url` as Slack does.
    public ResponseUrl use(String responseUrlId) {
        ResponseUrl url = handles.responseUrl(responseUrlId).orElseThrow(() -> SlackError.of("invalid_url"));
        if (wall.instant().isAfter(url.givenAt().plus(URL_LIVES))) {
            throw SlackError.of("expired_url");
        }
        if (!handles.use(responseUrlId, USES)) {
            throw SlackError.of("used_url");
        }
        return url;
    }
}
