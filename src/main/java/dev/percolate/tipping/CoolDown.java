package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Whether it is time to ask somebody about somebody: a matter of what they themselves were asked and
/// said, and of nobody else.
@Singleton
class CoolDown {
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
        return new Among(
                now,
                unclosed,
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

    record Among(
            Instant now, List<Question> unclosed, Set<Way> asked, Map<Way, Rest> rests, Set<Way> said, Set<Way> named) {
        /// One that is on its way is enough: they are asked one thing at a time.
        boolean isWaiting(PersonId person) {
            return unclosed.stream()
                    .filter(question -> question.person().equals(person))
                    .filter(question -> question.arrivedAt() == null)
                    .anyMatch(question -> now.isBefore(question.askedAt().plus(Question.SENT_WITHIN)));
        }

        boolean wasAsked(PersonId person, PersonId about) {
            var way = new Way(person, about);
            return asked.contains(way) || rests.containsKey(way);
        }

        boolean isTime(PersonId person, PersonId about, int conversations) {
            var way = new Way(person, about);
            var rest = rests.get(way);
            return !named.contains(way)
                    && !asked.contains(way)
                    && !said.contains(way)
                    && (rest == null || rest.isOver(conversations, now));
        }
    }
}
