package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
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
        /// One explanation for each of the others whom the directory still knows.
        record Because(List<Explanation> explanations) implements Explained {}

        /// There is no such introduction, or it is one of other people.
        record NotYours() implements Explained {}
    }

    public record Explanation(Person other, List<Reason> reasons) {}

    public Explained explain(WorkspaceId workspace, UUID id, PersonId reader) {
        return introductions
                .find(workspace, id)
                .filter(introduction -> introduction.partOf(reader).isPresent())
                .<Explained>map(introduction -> because(introduction, reader))
                .orElseGet(Explained.NotYours::new);
    }

    private Explained.Because because(Introduction introduction, PersonId reader) {
        var others = introduction.othersThan(reader).stream().map(Part::person).toList();
        var people = directory.find(introduction.circle().workspace(), others);
        return new Explained.Because(people.values().stream()
                .sorted(Comparator.comparing(Person::id))
                .map(other -> new Explanation(other, Reason.of(introduction, reader, other.id())))
                .toList());
    }
}
