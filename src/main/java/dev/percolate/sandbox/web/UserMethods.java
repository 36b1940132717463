package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.People;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.Person.Standing;
import dev.percolate.sandbox.SlackError;
import dev.percolate.sandbox.Workspace;
import dev.percolate.schedule.DomainTime;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

@Singleton
final class UserMethods implements Family {
    private final People people;
    private final InstantSource clock;

    UserMethods(People people, @DomainTime InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(Method.USERS_INFO, this::info, Method.USERS_LIST, this::list);
    }

    private ObjectNode info(Arguments call) {
        Person person = people.find(call.text("user")).orElseThrow(() -> SlackError.of("user_not_found"));
        return Json.object().set("user", shown(person, call.flag("include_locale")));
    }

    private ObjectNode list(Arguments call) {
        Pages<Person> pages = Pages.of(people.all(), call, Integer.MAX_VALUE);
        ObjectNode answer = Json.object();
        var members = answer.putArray("members");
        pages.page().forEach(person -> members.add(shown(person, call.flag("include_locale"))));
        answer.put("cache_ts", clock.instant().getEpochSecond());
        return answer.set("response_metadata", pages.metadata());
    }

    private ObjectNode shown(Person person, boolean withLocale) {
        boolean deactivated = person.standing() == Standing.DEACTIVATED;
        ObjectNode user = Json.object()
                .put("id", person.id())
                .put("team_id", person.standing() == Standing.EXTERNAL ? "T0ELSEWHERE" : Workspace.TEAM)
                .put("name", person.handle())
                .put("deleted", deactivated)
                .put("is_bot", person.standing() == Standing.BOT)
                .put("is_app_user", false);
        user.set("profile", profile(person));
        if (deactivated) {
            return user;
        }
        user.put("real_name", person.name())
                .put("is_admin", false)
                .put("is_owner", false)
                .put("is_primary_owner", false)
                .put("is_restricted", person.standing() == Standing.GUEST)
                .put("is_ultra_restricted", false);
        if (person.zone() != null) {
            zone(user, ZoneId.of(person.zone()));
        }
        if (withLocale && person.standing() != Standing.EXTERNAL) {
            user.put("locale", person.locale());
        }
        return user;
    }

    private static ObjectNode profile(Person person) {
        ObjectNode profile = Json.object()
                .put("title", person.title())
                .put("real_name", person.name())
                .put("real_name_normalized", person.name())
                .put("display_name", person.handle())
                .put("display_name_normalized", person.handle())
                .put("team", Workspace.TEAM);
        if (person.standing() == Standing.BOT) {
            profile.put("bot_id", Workspace.BOT).put("api_app_id", Workspace.APP);
        }
        return profile;
    }

    private void zone(ObjectNode user, ZoneId zone) {
        user.put("tz", zone.getId())
                .put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .put("tz_offset", zone.getRules().getOffset(clock.instant()).getTotalSeconds());
    }
}
