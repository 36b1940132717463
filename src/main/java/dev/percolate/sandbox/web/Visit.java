package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversations;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Outcome;
import dev.percolate.sandbox.People;
import dev.percolate.sandbox.Person;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;

/// What the page's requests have in common: who is played, where they are, and how it went.
@Singleton
final class Visit {
    private final People people;
    private final Conversations conversations;

    Visit(People people, Conversations conversations) {
        this.people = people;
        this.conversations = conversations;
    }

    Person as(String person) {
        return people.find(person).orElseThrow(() -> notFound("There is nobody with this id."));
    }

    /// A place the person is in.
    Conversation at(Person person, String conversation) {
        return conversations
                .find(conversation)
                .filter(place -> conversations.isIn(place.id(), person.id()))
                .orElseThrow(() -> notFound(person.name() + " is not in this conversation."));
    }

    static ObjectNode answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Json.object().put("ok", true);
            case Outcome.Failed failed -> failed(failed.sentence());
            case Outcome.Refused refused -> {
                ObjectNode answer = Json.object().put("ok", false);
                ObjectNode errors = answer.putObject("errors");
                refused.sentences().forEach(errors::put);
                yield answer;
            }
        };
    }

    static ObjectNode failed(String sentence) {
        return Json.object().put("ok", false).put("error", sentence);
    }

    private static HttpStatusException notFound(String sentence) {
        return new HttpStatusException(HttpStatus.NOT_FOUND, failed(sentence));
    }
}
