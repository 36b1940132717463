package dev.percolate.request.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OfferTable extends GenericRepository<OfferKeyRow, String> {
    /// What a model saw counts no more once a text is another.
    @Query("""
            insert into mentor_offer as kept (workspace_id, person_id, helps_with, needs, been_through,
                                              conversations_a_month, paused_until, would_like, listed, since, changed_at)
            values (:workspace, :person, :helpsWith, string_to_array(:needs, ','), :beenThrough,
                    :conversationsAMonth, :pausedUntil, :wouldLike, :listed, :since, :changedAt)
            on conflict (workspace_id, person_id) do update
            set helps_with = excluded.helps_with, needs = excluded.needs, been_through = excluded.been_through,
                conversations_a_month = excluded.conversations_a_month, paused_until = excluded.paused_until,
                would_like = excluded.would_like, listed = excluded.listed, changed_at = excluded.changed_at,
                embedded_by = case
                    when kept.helps_with = excluded.helps_with and kept.been_through = excluded.been_through
                    then kept.embedded_by else '' end
            """)
    long keep(
            String workspace,
            String person,
            String helpsWith,
            String needs,
            String beenThrough,
            int conversationsAMonth,
            @Nullable LocalDate pausedUntil,
            String wouldLike,
            boolean listed,
            Instant since,
            Instant changedAt);

    /// `people` are ids with commas between them.
    @Query("""
            select workspace_id, person_id, helps_with, array_to_string(needs, ',') as needs, been_through,
                   conversations_a_month as monthly, paused_until, would_like, listed,
                   since, changed_at
            from mentor_offer
            where workspace_id = :workspace and person_id = any(string_to_array(:people, ','))
            """)
    List<OfferRow> of(String workspace, String people);

    @Query("""
            update mentor_offer set paused_until = :until
            where workspace_id = :workspace and person_id = :person
            """)
    long pause(String workspace, String person, @Nullable LocalDate until);

    @Query("delete from mentor_offer where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);

    /// `asked` are words that need not all be there; the fewer offers have one, the more it counts.
    @Query("""
            with asked as materialized (
                     select lexeme, '''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''' as quoted
                     from unnest(to_tsvector('english', :topic))),
                 hit as materialized (
                     select asked.lexeme, offer.person_id
                     from asked
                     join mentor_offer offer on offer.words @@ cast(asked.quoted as tsquery)
                     where offer.workspace_id = :workspace and offer.listed
                       and (offer.paused_until is null or offer.paused_until <= :day)
                       and offer.person_id <> all(:without)),
                 weighed as (
                     select lexeme, ln(1 + cast((select count(distinct person_id) from hit) as float8) / count(*)) as weight
                     from hit group by lexeme),
                 best as (
                     select person_id, sum(weight) as weight from hit join weighed using (lexeme) group by person_id
                     order by weight desc, person_id limit :most)
            select workspace_id, person_id, helps_with, array_to_string(needs, ',') as needs, been_through,
                   conversations_a_month as monthly, paused_until, would_like, listed,
                   since, changed_at
            from best join mentor_offer using (person_id)
            where workspace_id = :workspace
            order by weight desc, person_id
            """)
    List<OfferRow> listedAbout(String workspace, String topic, String[] without, LocalDate day, int most);
}
