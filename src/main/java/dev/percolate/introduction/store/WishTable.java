package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WishTable extends GenericRepository<WishRow, String> {
    @Query("""
            insert into wish_to_meet_again (workspace_id, person_id, other_id, wished_at)
            values (:workspace, :person, :other, :now)
            on conflict (workspace_id, person_id, other_id) do nothing
            """)
    long wish(String workspace, String person, String other, Instant now);

    @Query("""
            delete from wish_to_meet_again
            where workspace_id = :workspace and person_id = :person and other_id = :other
            """)
    long takeBack(String workspace, String person, String other);

    @Query("""
            select person_id, other_id, wished_at from wish_to_meet_again
            where workspace_id = :workspace and person_id = :person
            """)
    List<WishRow> of(String workspace, String person);

    @Query("""
            select one.person_id, one.other_id, one.wished_at
            from wish_to_meet_again one
            join wish_to_meet_again other on other.workspace_id = one.workspace_id
                and other.person_id = one.other_id and other.other_id = one.person_id
            where one.workspace_id = :workspace and one.person_id < one.other_id
            """)
    List<WishRow> mutual(String workspace);

    /// `people` are all of them; that both of a wish are of one pair is for the caller to see.
    @Query("""
            select person_id, other_id, wished_at from wish_to_meet_again
            where workspace_id = :workspace and person_id in (:people)
            """)
    List<WishRow> ofAny(String workspace, Collection<String> people);

    @Query("""
            delete from wish_to_meet_again
            where workspace_id = :workspace and (person_id = :person or other_id = :person)
            """)
    long forget(String workspace, String person);
}
