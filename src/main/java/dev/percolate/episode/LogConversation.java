package dev.percolate.episode;

import dev.percolate.introduction.OneLine;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Notes a conversation for oneself. It brings nobody together, so anybody can be named whoever keeps whom apart, and
/// nobody is told.
@Singleton
public final class LogConversation {
    /// Others than the person who logs it.
    public static final int MOST_AT_ONCE = 4;

    public static final int MOST_OUTSIDERS = 200;

    private final Directory directory;
    private final KeepConversation keeping;

    LogConversation(Directory directory, KeepConversation keeping) {
        this.directory = directory;
        this.keeping = keeping;
    }

    /// `form` is random and the same however often the form is sent; `outsiders` are labels for people outside this
    /// Slack.
    public record Draft(UUID form, Set<PersonId> colleagues, List<String> outsiders, Account account) {
        public Draft {
            colleagues = Set.copyOf(colleagues);
            outsiders = outsiders.stream()
                    .map(OneLine::of)
                    .filter(label -> !label.isEmpty())
                    .distinct()
                    .toList();
        }

        int people() {
            return colleagues.size() + outsiders.size();
        }
    }

    public sealed interface Logged {
        /// One view for each of the others, kept now or when the same form was sent before.
        record Kept(List<View> views) implements Logged {}

        /// Nothing was kept.
        record Refused(Set<Fault> faults, Map<PersonId, Objection> objections) implements Logged {}
    }

    public Logged log(WorkspaceId workspace, Person author, Draft draft, Instant now) {
        Set<Fault> faults = faults(author, draft, now);
        var objections = objections(workspace, author, draft.colleagues());
        return faults.isEmpty() && objections.isEmpty()
                ? keeping.keep(workspace, author.id(), draft, now)
                : new Logged.Refused(faults, objections);
    }

    private static Set<Fault> faults(Person author, Draft draft, Instant now) {
        var faults = draft.account().faults(author, now);
        if (draft.people() == 0) {
            faults.add(Fault.NOBODY);
        }
        if (draft.people() > MOST_AT_ONCE) {
            faults.add(Fault.TOO_MANY);
        }
        if (draft.outsiders().stream().anyMatch(Companion.Outsider::isTooLong)) {
            faults.add(Fault.LABEL_TOO_LONG);
        }
        return faults;
    }

    private Map<PersonId, Objection> objections(WorkspaceId workspace, Person author, Set<PersonId> colleagues) {
        var people = directory.find(workspace, colleagues);
        Map<PersonId, Objection> objections = new LinkedHashMap<>();
        colleagues.stream()
                .sorted()
                .forEach(id -> Objection.toNoting(author, people.get(id))
                        .ifPresent(objection -> objections.put(id, objection)));
        return objections;
    }
}
