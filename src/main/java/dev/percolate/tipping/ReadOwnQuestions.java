package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody was asked and answered, and what they suggested, for them alone.
@Singleton
@Transactional
public class ReadOwnQuestions {
    private final Questions questions;
    private final Suggestions suggestions;
    private final NamedTies named;

    ReadOwnQuestions(Questions questions, Suggestions suggestions, NamedTies named) {
        this.questions = questions;
        this.suggestions = suggestions;
        this.named = named;
    }

    /// What reached the person alone: what does not is not theirs to know. Each list is latest first
    /// but `rests`, which is by whom it is about.
    public record OwnQuestions(
            List<Asked> asked,
            List<Rested> rests,
            List<Suggested> suggested,
            List<Said> suggestedTo,
            List<Named> named) {
        /// With whom they were brought to think of a tie, whether or not their log says anything.
        Set<PersonId> broughtUp() {
            return Stream.of(
                            asked.stream().map(Asked::about),
                            rests.stream().map(Rested::about),
                            suggestedTo.stream().map(Said::from))
                    .flatMap(Function.identity())
                    .collect(Collectors.toSet());
        }

        public boolean isEmpty() {
            return asked.isEmpty()
                    && rests.isEmpty()
                    && suggested.isEmpty()
                    && suggestedTo.isEmpty()
                    && named.isEmpty();
        }
    }

    /// `reply` is their last, null where there is none. Why they were asked is not told.
    public record Asked(
            PersonId about,
            Instant at,
            int conversations,
            LocalDate since,
            @Nullable Reply reply,
            @Nullable Instant repliedAt) {}

    /// Is not asked again about them before that; never, where it is null.
    public record Rested(PersonId about, @Nullable Instant from) {}

    /// `stands` is false once they said anything else since.
    public record Suggested(PersonId to, Instant at, boolean stands) {}

    /// Whether it stands is not for whoever reads that.
    public record Said(PersonId from, Instant at) {}

    public record Named(PersonId other, Instant at) {}

    public OwnQuestions of(WorkspaceId workspace, PersonId person) {
        var own = List.of(person);
        return new OwnQuestions(
                questions.of(workspace, person).stream()
                        .filter(question -> question.arrivedAt() != null)
                        .map(ReadOwnQuestions::asked)
                        .toList(),
                questions.rests(workspace, own).stream()
                        .map(rest -> new Rested(rest.about(), rest.from()))
                        .sorted(Comparator.comparing(Rested::about))
                        .toList(),
                suggestions.sentBy(workspace, own).stream()
                        .map(one -> new Suggested(one.to(), one.sentAt(), one.stands()))
                        .toList(),
                suggestions.sentTo(workspace, person).stream()
                        .filter(one -> one.arrivedAt() != null)
                        .map(one -> new Said(one.from(), one.sentAt()))
                        .toList(),
                named.of(workspace, own).stream()
                        .map(one -> new Named(one.tie().otherThan(person), one.namedAt()))
                        .toList());
    }

    private static Asked asked(Question question) {
        return new Asked(
                question.about(),
                Objects.requireNonNull(question.arrivedAt()),
                question.conversations(),
                question.since(),
                question.reply(),
                question.repliedAt());
    }
}
