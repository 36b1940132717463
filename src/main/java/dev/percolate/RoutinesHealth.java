package dev.percolate;

import dev.percolate.schedule.ScheduleHealth;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.util.Map;

/// `/health` is down while nothing wakes the routines.
@Singleton
final class RoutinesHealth extends AbstractHealthIndicator<Map<String, Object>> {
    private final ScheduleHealth schedule;

    RoutinesHealth(ScheduleHealth schedule) {
        this.schedule = schedule;
    }

    @Override
    protected Map<String, Object> getHealthInformation() {
        healthStatus = schedule.running() ? HealthStatus.UP : HealthStatus.DOWN;
        return Map.of();
    }

    @Override
    protected String getName() {
        return "schedule";
    }
}
