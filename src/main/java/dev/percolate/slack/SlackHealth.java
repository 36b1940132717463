package dev.percolate.slack;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;

/// `/health` is up once Slack has answered.
@Singleton
final class SlackHealth implements HealthIndicator {
    private final SlackConnection connection;

    SlackHealth(SlackConnection connection) {
        this.connection = connection;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.just(connection
                .team()
                .map(team -> HealthResult.builder("slack", HealthStatus.UP)
                        .details(Map.of("team", team.workspace().value())))
                .orElseGet(() ->
                        HealthResult.builder("slack", HealthStatus.DOWN).details(Map.of("reason", "not connected yet")))
                .build());
    }
}
