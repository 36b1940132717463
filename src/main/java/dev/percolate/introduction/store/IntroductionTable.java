package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IntroductionTable extends GenericRepository<IntroductionRow, UUID> {
    @Query("""
            insert into introduction (workspace_id, id, channel_id, asked_by, opened_at,
                                      both_ways, difference, hours, shared_minutes, familiarity)
            values (:workspace, :id, :channel, :askedBy, :openedAt,
                    :bothWays, :difference, :hours, :sharedMinutes, :familiarity)
            """)
    long add(
            String workspace,
            UUID id,
            String channel,
            String askedBy,
            Instant openedAt,
            int bothWays,
            int difference,
            int hours,
            @Nullable Integer sharedMinutes,
            int familiarity);

    @Query("""
            delete from introduction where workspace_id = :workspace and id = :id
            """)
    long remove(String workspace, UUID id);

    @Query("""
            select id, channel_id, asked_by, opened_at, both_ways, difference, hours, shared_minutes, familiarity
            from introduction
            where workspace_id = :workspace and id = :id
            """)
    Optional<IntroductionRow> find(String workspace, UUID id);
}
