package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PartTable extends GenericRepository<PartRow, String> {
    @Query("""
            insert into introduction_person (workspace_id, introduction_id, person_id, channel_id, open,
                                             can_help_with, would_like, wish_met)
            values (:workspace, :introduction, :person, :channel, true, :canHelpWith, :wouldLike, :wishMet)
            on conflict (workspace_id, channel_id, person_id) where open do nothing
            """)
    long addUnlessOpen(
            String workspace,
            UUID introduction,
            String person,
            String channel,
            String canHelpWith,
            String wouldLike,
            int wishMet);

    @Query("""
            select person_id, open, can_help_with, would_like, wish_met, reply
            from introduction_person
            where workspace_id = :workspace and introduction_id = :introduction
            """)
    List<PartRow> of(String workspace, UUID introduction);

    @Query("""
            select introduction_id from introduction_person
            where workspace_id = :workspace and channel_id = :channel and person_id = :person and open
            """)
    Optional<UUID> openOf(String workspace, String channel, String person);

    @Query("""
            select person_id from introduction_person
            where workspace_id = :workspace and channel_id = :channel and open
            """)
    List<String> busyIn(String workspace, String channel);

    @Query("""
            select other.person_id as other, introduction.opened_at, other.open
            from introduction_person own
            join introduction on introduction.workspace_id = own.workspace_id
                and introduction.id = own.introduction_id
            join introduction_person other on other.workspace_id = own.workspace_id
                and other.introduction_id = own.introduction_id
                and other.person_id <> own.person_id
            where own.workspace_id = :workspace and own.person_id = :person
            """)
    List<EncounterRow> encountersOf(String workspace, String person);

    @Query("""
            update introduction_person set reply = :reply, replied_at = :now
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
                and open and reply is distinct from :reply
            """)
    long reply(String workspace, UUID introduction, String person, String reply, Instant now);
}
