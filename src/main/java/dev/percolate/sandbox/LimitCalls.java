package dev.percolate.sandbox;

import dev.percolate.schedule.WallTime;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Says when the app calls too often: each method by its tier, and posts besides by their conversation. It counts
/// before a method begins, so that nothing is locked meanwhile.
///
/// The method comes first: what its tier refuses counts nowhere. A post that only its conversation refuses has counted
/// for the workspace all the same.
@Singleton
public final class LimitCalls {
    /// One message a second, and a few at once now and then.
    private static final CallRate POSTS_IN_ONE_PLACE = new CallRate(Duration.ofSeconds(1), 5);
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final CallRates rates;
    private final InstantSource wall;
    private final boolean limits;

    /// `percolate.sandbox.rate-limits=false`: as fast as it goes, for measurements.
    LimitCalls(
            CallRates rates,
            @WallTime InstantSource wall,
            @Property(name = "percolate.sandbox.rate-limits", defaultValue = "true") boolean limits) {
        this.rates = rates;
        this.wall = wall;
        this.limits = limits;
    }

    /// How long to wait where this call is one too many; else it is counted. `place` is the conversation or person
    /// the call names, empty where it names none.
    public Optional<Duration> tooMany(Method method, String place) {
        if (!limits) {
            return Optional.empty();
        }
        Instant now = wall.instant();
        Optional<Duration> wait = rates.take(method.slackName(), method.tier().rate(), now);
        if (wait.isEmpty() && method == Method.CHAT_POST_MESSAGE && !place.isEmpty()) {
            String key = method.slackName() + " " + OpenConversations.placeOf(place);
            return rates.take(key, POSTS_IN_ONE_PLACE, now);
        }
        return wait;
    }

    /// Keeps the table as small as what was called lately.
    public void tidy() {
        rates.forget(wall.instant().minus(KEPT));
    }
}
