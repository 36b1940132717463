package dev.percolate.introduction.store;

import dev.percolate.introduction.Member;
import dev.percolate.workspace.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("circle_member")
record MemberRow(
        @Id String personId,
        Instant since,
        @Nullable LocalDate pausedUntil,
        @Nullable Instant awaySince) {
    Member member() {
        return new Member(new PersonId(personId), since, pausedUntil, awaySince);
    }
}
