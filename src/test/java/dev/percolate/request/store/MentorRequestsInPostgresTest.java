package dev.percolate.request.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.percolate.introduction.Colleagues;
import dev.percolate.request.MentorRequest;
import dev.percolate.request.MentorRequests;
import dev.percolate.request.MentorRequestsContract;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.WorkingWeeks;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class MentorRequestsInPostgresTest extends InPostgres implements MentorRequestsContract {
    @Inject
    private MentorRequests requests;

    @Inject
    private WorkingWeeks weeks;

    @Inject
    private MentorTextTable texts;

    @Inject
    private TransactionOperations<Connection> transactions;

    @Override
    public MentorRequests requests() {
        return requests;
    }

    @Override
    public WorkingWeeks weeks() {
        return weeks;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return transactions.executeWrite(_ -> work.get());
    }

    @Test
    void leavesVersionsThatAreKeptAsTheyAre() {
        var id = new UUID(0, 1);
        var draft = MentorRequest.draft(HERE, id, Colleagues.ANA.id(), Colleagues.ANA.zone(), WHOLE, Colleagues.MONDAY);
        requests.keepDraft(draft);
        var before = texts.of(HERE.value(), List.of(id)).getFirst().sealed();

        assertThatCode(() -> requests.save(draft, Colleagues.MONDAY)).doesNotThrowAnyException();

        assertThat(texts.of(HERE.value(), List.of(id)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.sealed()).isEqualTo(before));
    }

    @Test
    void sealsWhatWasWritten() {
        var id = new UUID(0, 1);
        requests.keepDraft(
                MentorRequest.draft(HERE, id, Colleagues.ANA.id(), Colleagues.ANA.zone(), WHOLE, Colleagues.MONDAY));

        var kept = texts.of(HERE.value(), List.of(id)).getFirst().sealed();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("nothing");
    }
}
