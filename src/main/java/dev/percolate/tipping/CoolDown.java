package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether it is time to ask somebody about somebody: a matter of what they themselves were asked and
/// said, and of nobody else.
@Singleton
class CoolDown {
    /// Between two that reach the same person, about whomever.
    static final Duration BETWEEN_TWO = Duration.ofDays(30);

    private final Questions questions;
    private final Suggestions suggestions;
    private final NamedTies named;

    CoolDown(Questions questions, Suggestions suggestions, NamedTies named) {
        this.questions = questions;
        this.suggestions = suggestions;
        this.named = named;
    }

    /// Reads each once for all of them.
    Among among(WorkspaceId workspace, Collection<PersonId> people, Instant now) {
        var unclosed = questions.unclosed(workspace, people);
        var waiting = unclosed.stream()
                .filter(question -> question.arrivedAt() == null)
                .filter(question -> now.isBefore(question.askedAt().plus(Question.SENT_WITHIN)))
                .map(Question::person);
        var lately = questions.reachedSince(workspace, people, now.minus(BETWEEN_TWO)).stream();
        return new Among(
                now,
                Stream.concat(waiting, lately).collect(Collectors.toSet()),
                unclosed.stream().map(one -> new Way(one.person(), one.about())).collect(Collectors.toSet()),
                questions.rests(workspace, people).stream()
                        .collect(Collectors.toMap(one -> new Way(one.person(), one.about()), Function.identity())),
                suggestions.sentBy(workspace, people).stream()
                        .filter(one -> one.isLately(now))
                        .map(one -> new Way(one.from(), one.to()))
                        .collect(Collectors.toSet()),
                named.of(workspace, people).stream()
                        .flatMap(one -> List.of(
                                new Way(one.tie().one(), one.tie().other()),
                                new Way(one.tie().other(), one.tie().one()))
                                .stream())
                        .collect(Collectors.toSet()));
    }

    private record Way(PersonId from, PersonId to) {}

    /// `busy` are those to whom one is on its way or came lately, about whomever.
    record Among(Instant now, Set<PersonId> busy, Set<Way> asked, Map<Way, Rest> rests, Set<Way> said, Set<Way> named) {
        boolean wasAsked(PersonId person, PersonId about) {
            var way = new Way(person, about);
            return asked.contains(way) || rests.containsKey(way);
        }

        boolean isTime(PersonId person, PersonId about, int conversations) {
            var way = new Way(person, about);
            var rest = rests.get(way);
            return !busy.contains(person)
                    && !named.contains(way)
                    && !asked.contains(way)
                    && !said.contains(way)
                    && (rest == null || rest.isOver(conversations, now));
        }
    }
}
