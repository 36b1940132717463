package dev.percolate.tipping.store;

import dev.percolate.tipping.ClosedQuestion;
import dev.percolate.tipping.ClosedQuestions;
import dev.percolate.tipping.Origin;
import dev.percolate.tipping.Question;
import dev.percolate.tipping.Questions;
import dev.percolate.tipping.Rest;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class QuestionsInPostgres implements Questions, ClosedQuestions {
    private static final UUID NO_ID = new UUID(0, 0);

    private final TieQuestionTable table;
    private final TieRestTable resting;
    private final SealedReplies sealing;

    QuestionsInPostgres(TieQuestionTable table, TieRestTable resting, SealedReplies sealing) {
        this.table = table;
        this.resting = resting;
        this.sealing = sealing;
    }

    @Override
    public boolean add(Question question) {
        return table.add(
                        question.workspace().value(),
                        question.id(),
                        question.person().value(),
                        question.about().value(),
                        question.origin().name(),
                        question.conversations(),
                        question.since(),
                        question.askedAt(),
                        question.arrivedAt(),
                        sealed(question),
                        question.repliedAt(),
                        question.closesAt())
                > 0;
    }

    private byte[] sealed(Question question) {
        return sealing.seal(question.workspace(), question.person(), question.id(), question.reply());
    }

    private Question question(TieQuestionRow row) {
        var workspace = new WorkspaceId(row.workspaceId());
        var person = new PersonId(row.personId());
        return new Question(
                workspace,
                row.id(),
                person,
                new PersonId(row.aboutId()),
                Origin.valueOf(row.origin()),
                row.conversations(),
                row.since(),
                row.askedAt(),
                row.arrivedAt(),
                sealing.open(workspace, person, row.id(), row.reply()).orElse(null),
                row.repliedAt(),
                row.closesAt());
    }

    private List<Question> questions(List<TieQuestionRow> rows) {
        return rows.stream().map(this::question).toList();
    }

    @Override
    public Optional<Question> find(WorkspaceId workspace, UUID id) {
        return table.find(workspace.value(), id).map(this::question);
    }

    @Override
    public List<Question> unclosed(WorkspaceId workspace, Collection<PersonId> people) {
        return questions(table.unclosed(workspace.value(), People.joined(people)));
    }

    @Override
    public List<Question> of(WorkspaceId workspace, PersonId person) {
        return questions(table.of(workspace.value(), person.value()));
    }

    @Override
    public boolean keep(Question question) {
        return table.keep(
                        question.workspace().value(),
                        question.id(),
                        question.arrivedAt(),
                        sealed(question),
                        question.repliedAt(),
                        question.closesAt())
                > 0;
    }

    @Override
    public Set<PersonId> reachedSince(WorkspaceId workspace, Collection<PersonId> people, Instant since) {
        return table.reachedSince(workspace.value(), People.joined(people), since).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Question> due(Instant now, @Nullable Question last, int limit) {
        return questions(
                last == null
                        ? table.due(now, Instant.EPOCH, "", NO_ID, limit)
                        : table.due(now, last.closesAt(), last.workspace().value(), last.id(), limit));
    }

    @Override
    public Optional<Instant> nextDue() {
        return table.nextDue();
    }

    @Override
    public boolean close(Question question, Rest rest, Instant now) {
        boolean closed = table.close(question.workspace().value(), question.id(), now) > 0;
        if (closed) {
            resting.keep(
                    rest.workspace().value(),
                    rest.person().value(),
                    rest.about().value(),
                    sealing.seal(rest));
        }
        return closed;
    }

    @Override
    public void remove(Question question) {
        table.remove(question.workspace().value(), question.id());
    }

    @Override
    public List<Rest> rests(WorkspaceId workspace, Collection<PersonId> people) {
        return resting.of(workspace.value(), People.joined(people)).stream()
                .map(row -> sealing.openRest(
                        workspace, new PersonId(row.personId()), new PersonId(row.aboutId()), row.sealed()))
                .toList();
    }

    @Override
    public List<ClosedQuestion> closedIn(WorkspaceId workspace, Quarter quarter) {
        return questions(table.closed(workspace.value(), quarter.begins(ZoneOffset.UTC), quarter.ends(ZoneOffset.UTC)))
                .stream()
                .map(question ->
                        new ClosedQuestion(question.person(), question.tie(), question.origin(), question.reply()))
                .toList();
    }

    @Override
    public void wipe(WorkspaceId workspace, Quarter quarter) {
        table.wipe(workspace.value(), quarter.begins(ZoneOffset.UTC), quarter.ends(ZoneOffset.UTC));
    }

    @Override
    public Set<PersonId> known(WorkspaceId workspace, PersonId person) {
        return table.known(workspace.value(), person.value()).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
        resting.forget(workspace.value(), person.value());
    }
}
