package dev.percolate.episode.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ViewTable extends GenericRepository<ViewRow, UUID> {
    String COLUMNS = """
            author_id, id, other_id, outside_id, day, sealed, introduction_id, confirms, logged_at
            """;

    /// A tie has no row that could be held. The lock goes with the transaction.
    @Query("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
    String hold(String name);

    @Query("""
            insert into episode_view (workspace_id, author_id, id, other_id, outside_id, day, sealed,
                                      introduction_id, confirms, logged_at, changed_at)
            values (:workspace, :author, :id, :other, :outside, :day, :sealed, :introduction, :confirms, :now, :now)
            on conflict do nothing
            """)
    long add(
            String workspace,
            String author,
            UUID id,
            @Nullable String other,
            @Nullable UUID outside,
            LocalDate day,
            byte[] sealed,
            @Nullable UUID introduction,
            @Nullable UUID confirms,
            Instant now);

    @Query("""
            update episode_view
            set day = :day, sealed = :sealed, introduction_id = :introduction, confirms = :confirms, changed_at = :now
            where workspace_id = :workspace and author_id = :author and id = :id
            """)
    long replace(
            String workspace,
            String author,
            UUID id,
            LocalDate day,
            byte[] sealed,
            @Nullable UUID introduction,
            @Nullable UUID confirms,
            Instant now);

    @Query("delete from episode_view where workspace_id = :workspace and author_id = :author and id = :id")
    long remove(String workspace, String author, UUID id);

    @Query("select " + COLUMNS + """
             from episode_view
            where workspace_id = :workspace and author_id = :author and id = :id
            """)
    Optional<ViewRow> find(String workspace, String author, UUID id);

    /// `others` are ids with commas between them. Both ways round, each by its own index.
    @Query("select " + COLUMNS + """
             from episode_view
            where workspace_id = :workspace and author_id = :person
              and other_id = any(string_to_array(:others, ','))
            union all
            select\s""" + COLUMNS + """
             from episode_view
            where workspace_id = :workspace and other_id = :person
              and author_id = any(string_to_array(:others, ','))
            """)
    List<ViewRow> ofTies(String workspace, String person, String others);

    @Query("select " + COLUMNS + """
             from episode_view
            where workspace_id = :workspace and author_id = :author
            order by day desc, logged_at desc, id
            offset :skip limit :limit
            """)
    List<ViewRow> of(String workspace, String author, int skip, int limit);

    @Query("select " + COLUMNS + """
             from episode_view
            where workspace_id = :workspace and author_id = :author and day between :from and :to
            order by day desc, logged_at desc, id
            """)
    List<ViewRow> between(String workspace, String author, LocalDate from, LocalDate to);

    @Query("select " + COLUMNS + """
             from episode_view
            where workspace_id = :workspace and author_id = :author and other_id = :other
            order by day desc, logged_at desc, id
            offset :skip limit :limit
            """)
    List<ViewRow> withColleague(String workspace, String author, String other, int skip, int limit);

    @Query("select " + COLUMNS + """
             from episode_view
            where workspace_id = :workspace and author_id = :author and outside_id = :outside
            order by day desc, logged_at desc, id
            offset :skip limit :limit
            """)
    List<ViewRow> withOutsider(String workspace, String author, UUID outside, int skip, int limit);

    @Query("""
            select other_id, outside_id, count(*) as conversations, max(day) as latest
            from episode_view
            where workspace_id = :workspace and author_id = :author
            group by other_id, outside_id
            order by max(day) desc, other_id, outside_id
            offset :skip limit :limit
            """)
    List<CompanionRow> companions(String workspace, String author, int skip, int limit);

    @Query("""
            select other_id from episode_view
            where workspace_id = :workspace and author_id = :person and other_id is not null
            union
            select author_id from episode_view where workspace_id = :workspace and other_id = :person
            """)
    List<String> known(String workspace, String person);

    @Query("delete from episode_view where workspace_id = :workspace and author_id = :person")
    long forget(String workspace, String person);

    /// One number more than the highest of each author who noted something about the person.
    @Query("""
            update episode_view
            set other_id = :left || numbered.next
            from (select author_id,
                         coalesce(max(case when other_id like :left || '%'
                                           then cast(substr(other_id, length(:left) + 1) as integer) end), 0) + 1 as next
                  from episode_view
                  where workspace_id = :workspace
                    and author_id = any(array(select author_id from episode_view
                                              where workspace_id = :workspace and other_id = :person))
                  group by author_id) numbered
            where workspace_id = :workspace and other_id = :person and episode_view.author_id = numbered.author_id
            """)
    long becomeSomeoneWhoLeft(String workspace, String person, String left);
}
