package dev.percolate.tipping.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReplyQuarterTable extends GenericRepository<ReplyQuarterRow, String> {
    @Query("""
            insert into counted_reply_quarter (workspace_id, first_day, origin, asked, answered, silent, mentoring, later,
                                               something_else, never_again)
            values (:workspace, :firstDay, :origin, :asked, :answered, :silent, :mentoring, :later,
                    :somethingElse, :neverAgain)
            on conflict (workspace_id, first_day, origin) do nothing
            """)
    long add(
            String workspace,
            LocalDate firstDay,
            String origin,
            @Nullable Integer asked,
            @Nullable Integer answered,
            @Nullable Integer silent,
            @Nullable Integer mentoring,
            @Nullable Integer later,
            @Nullable Integer somethingElse,
            @Nullable Integer neverAgain);

    @Query("""
            select first_day from counted_reply_quarter where workspace_id = :workspace
            order by first_day desc limit 1
            """)
    Optional<LocalDate> latest(String workspace);

    @Query("""
            select * from counted_reply_quarter
            where workspace_id = :workspace and first_day >= :first
            order by first_day, origin
            """)
    List<ReplyQuarterRow> since(String workspace, LocalDate first);
}
