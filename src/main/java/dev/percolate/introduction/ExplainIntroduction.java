package dev.percolate.introduction;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Answers "why us?" for one of the people of an introduction.
@Singleton
public final class ExplainIntroduction {
    private final Introductions introductions;
    private final Directory directory;

    ExplainIntroduction(Introductions introductions, Directory directory) {
        this.introductions = introductions;
        this.directory = directory;
    }

    public sealed interface Explained {
        /// One explanation for each of the others whom the directory still knows; `people` are all of it, the reader
        /// and those who left among them.
        record Because(UUID introduction, Person reader, int people, List<Explanation> explanations)
                implements Explained {}

        /// There is no such introduction, or it is one of other people.
        record NotYours() implements Explained {}
    }

    public record Explanation(Person other, List<Reason> reasons) {}

    public Explained explain(WorkspaceId workspace, UUID id, PersonId reader) {
        return introductions
                .find(workspace, id)
                .filter(introduction -> introduction.partOf(reader).isPresent())
                .flatMap(introduction -> {
                    introductions.askedWhy(workspace, id, reader);
                    return because(introduction, reader);
                })
                .orElseGet(Explained.NotYours::new);
    }

    private Optional<Explained> because(Introduction introduction, PersonId reader) {
        var people = directory.find(introduction.circle().workspace(), introduction.people());
        var explanations = people.values().stream()
                .filter(person -> !person.id().equals(reader))
                .sorted(Comparator.comparing(Person::id))
                .map(other -> new Explanation(other, Reason.of(introduction, reader, other.id())))
                .toList();
        return Optional.ofNullable(people.get(reader))
                .map(you -> new Explained.Because(
                        introduction.id(), you, introduction.people().size(), explanations));
    }
}
