package dev.percolate.sandbox.web;

import dev.percolate.sandbox.People;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.Person.Standing;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;

/// Whoever is deactivated is signed out everywhere: what is still open on the page does nothing any more. Nor does
/// anybody act for the app.
@ServerFilter("/sandbox/page/people/**")
final class OnlyWhoIsActive {
    private static final int PERSON = 4;

    private final People people;

    OnlyWhoIsActive(People people) {
        this.people = people;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> guard(HttpRequest<?> request) {
        String[] path = request.getPath().split("/");
        if (request.getMethod() != HttpMethod.POST || path.length <= PERSON) {
            return null;
        }
        return people.find(path[PERSON])
                .filter(person -> !person.canBeWrittenTo())
                .map(OnlyWhoIsActive::refusal)
                .orElse(null);
    }

    private static HttpResponse<?> refusal(Person person) {
        return HttpResponse.ok(Visit.failed(
                person.standing() == Standing.BOT
                        ? "Nobody can act for the app."
                        : person.name() + " is deactivated and can no longer do anything here."));
    }
}
