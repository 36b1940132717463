package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class QuestionsInMemory implements Questions, ClosedQuestions {
    private static final Comparator<Question> LATEST_FIRST =
            Comparator.comparing(Question::askedAt).reversed().thenComparing(Question::id);

    private static final Comparator<Question> CLOSING_FIRST = Comparator.comparing(Question::closesAt)
            .thenComparing(one -> one.workspace().value())
            .thenComparing(Question::id);

    private final List<Question> unclosed = new ArrayList<>();
    private final Map<Question, Instant> closed = new HashMap<>();
    private final List<Rest> rests = new ArrayList<>();

    private Stream<Question> all() {
        return Stream.concat(unclosed.stream(), closed.keySet().stream());
    }

    private static Predicate<Question> same(WorkspaceId workspace, UUID id) {
        return one -> one.workspace().equals(workspace) && one.id().equals(id);
    }

    @Override
    public boolean add(Question question) {
        boolean known = all().anyMatch(same(question.workspace(), question.id()))
                || unclosed.stream()
                        .anyMatch(one -> one.workspace().equals(question.workspace())
                                && one.person().equals(question.person())
                                && one.about().equals(question.about()));
        return !known && unclosed.add(question);
    }

    @Override
    public Optional<Question> find(WorkspaceId workspace, UUID id) {
        return all().filter(same(workspace, id)).findFirst();
    }

    @Override
    public List<Question> unclosed(WorkspaceId workspace, Collection<PersonId> people) {
        return unclosed.stream()
                .filter(one -> one.workspace().equals(workspace) && people.contains(one.person()))
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public List<Question> of(WorkspaceId workspace, PersonId person) {
        return all().filter(one -> one.workspace().equals(workspace))
                .filter(one -> one.person().equals(person))
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public boolean keep(Question question) {
        boolean there = unclosed.removeIf(same(question.workspace(), question.id()));
        return there && unclosed.add(question);
    }

    @Override
    public Set<PersonId> reachedSince(WorkspaceId workspace, Collection<PersonId> people, Instant since) {
        return all().filter(one -> one.workspace().equals(workspace) && people.contains(one.person()))
                .filter(one -> one.arrivedAt() != null && one.arrivedAt().isAfter(since))
                .map(Question::person)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Question> due(Instant now, @Nullable Question last, int limit) {
        return unclosed.stream()
                .filter(one -> !now.isBefore(one.closesAt()))
                .filter(one -> last == null || CLOSING_FIRST.compare(one, last) > 0)
                .sorted(CLOSING_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return unclosed.stream().map(Question::closesAt).min(Comparator.naturalOrder());
    }

    @Override
    public boolean close(Question question, Rest rest, Instant now) {
        boolean there = unclosed.removeIf(same(question.workspace(), question.id()));
        if (there) {
            closed.put(question, now);
            rests.removeIf(one -> one.workspace().equals(rest.workspace())
                    && one.person().equals(rest.person())
                    && one.about().equals(rest.about()));
            rests.add(rest);
        }
        return there;
    }

    @Override
    public void remove(Question question) {
        unclosed.removeIf(same(question.workspace(), question.id()));
    }

    @Override
    public List<Rest> rests(WorkspaceId workspace, Collection<PersonId> people) {
        return rests.stream()
                .filter(one -> one.workspace().equals(workspace) && people.contains(one.person()))
                .toList();
    }

    private Predicate<Map.Entry<Question, Instant>> of(WorkspaceId workspace, Quarter quarter) {
        return one -> one.getKey().workspace().equals(workspace)
                && Quarter.of(one.getValue(), ZoneOffset.UTC).equals(quarter);
    }

    @Override
    public List<ClosedQuestion> closedIn(WorkspaceId workspace, Quarter quarter) {
        return closed.entrySet().stream()
                .filter(of(workspace, quarter))
                .sorted(Map.Entry.<Question, Instant>comparingByValue()
                        .thenComparing(one -> one.getKey().id()))
                .map(Map.Entry::getKey)
                .map(one -> new ClosedQuestion(one.person(), one.tie(), one.origin(), one.reply()))
                .toList();
    }

    @Override
    public void wipe(WorkspaceId workspace, Quarter quarter) {
        closed.entrySet().removeIf(of(workspace, quarter));
    }

    @Override
    public Set<PersonId> known(WorkspaceId workspace, PersonId person) {
        return all().filter(one -> one.workspace().equals(workspace))
                .filter(one -> one.person().equals(person) || one.about().equals(person))
                .map(one -> one.tie().otherThan(person))
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        Predicate<Question> theirs = one -> one.workspace().equals(workspace)
                && (one.person().equals(person) || one.about().equals(person));
        unclosed.removeIf(theirs);
        closed.keySet().removeIf(theirs);
        rests.removeIf(one -> one.workspace().equals(workspace) && one.person().equals(person));
    }
}
