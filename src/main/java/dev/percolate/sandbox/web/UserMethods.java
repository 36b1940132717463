package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.Organization;
import dev.percolate.sandbox.People;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.ShownPerson;
import dev.percolate.sandbox.SlackError;
import dev.percolate.schedule.DomainTime;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

@Singleton
final class UserMethods implements Family {
    private final People people;
    private final Organization organization;
    private final InstantSource clock;

    UserMethods(People people, Organization organization, @DomainTime InstantSource clock) {
        this.people = people;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(Method.USERS_INFO, this::info, Method.USERS_LIST, this::list);
    }

    private ObjectNode info(Arguments call) {
        Person person = people.find(call.text("user")).orElseThrow(() -> SlackError.of("user_not_found"));
        return Json.object()
                .set("user", ShownPerson.of(person, asked(call, person, people.strangers(), people.admins())));
    }

    private ObjectNode list(Arguments call) {
        boolean unlimited = call.find("limit").isEmpty() && call.find("cursor").isEmpty();
        if (unlimited && people.page("", Pages.MOST + 1).size() > Pages.MOST) {
            throw SlackError.of("limit_required");
        }
        Pages<Person> pages = Pages.of(people::page, Person::id, call, Pages.MOST);
        ObjectNode answer = Json.object();
        var members = answer.putArray("members");
        Set<String> strangers = people.strangers();
        Set<String> admins = people.admins();
        pages.page().forEach(person -> members.add(ShownPerson.of(person, asked(call, person, strangers, admins))));
        answer.put("cache_ts", clock.instant().getEpochSecond());
        return answer.set("response_metadata", pages.metadata());
    }

    /// `strangers` and `admins` are asked for once, however many people are shown.
    private ShownPerson.Asked asked(Arguments call, Person person, Set<String> strangers, Set<String> admins) {
        return new ShownPerson.Asked(
                call.flag("include_locale"),
                organization.hasTheApp(),
                strangers.contains(person.id()),
                admins.contains(person.id()),
                clock.instant());
    }
}
