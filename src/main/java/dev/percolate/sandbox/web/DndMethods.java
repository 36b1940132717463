package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.People;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.SlackError;
import dev.percolate.sandbox.Workspace;
import dev.percolate.schedule.DomainTime;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Function;

/// When people are not to be notified: at night, as Slack has it for everybody who has not said otherwise.
@Singleton
final class DndMethods implements Family {
    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final People people;
    private final InstantSource clock;

    DndMethods(People people, @DomainTime InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(Method.DND_INFO, this::info);
    }

    private ObjectNode info(Arguments call) {
        Person person = people.find(call.find("user").orElse(Workspace.BOT_USER))
                .orElseThrow(() -> SlackError.of("user_not_found"));
        if (person.zone() == null) {
            return answer(false, 1, 1);
        }
        ZonedDateTime now = clock.instant().atZone(ZoneId.of(person.zone()));
        ZonedDateTime ends = now.with(MORNING);
        ZonedDateTime end = ends.isAfter(now) ? ends : ends.plusDays(1);
        ZonedDateTime begin = end.minusDays(1).with(EVENING);
        return answer(true, begin.toEpochSecond(), end.toEpochSecond());
    }

    private static ObjectNode answer(boolean enabled, long start, long end) {
        return Json.object()
                .put("dnd_enabled", enabled)
                .put("next_dnd_start_ts", start)
                .put("next_dnd_end_ts", end);
    }
}
