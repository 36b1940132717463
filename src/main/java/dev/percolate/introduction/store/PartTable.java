package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PartTable extends GenericRepository<PartRow, String> {
    @Query("""
            insert into introduction_person (workspace_id, introduction_id, person_id, channel_id, open,
                                             can_help_with, would_like, would_bring, talk_minutes, meeting_way,
                                             wish_met, zone)
            values (:workspace, :introduction, :person, :channel, true, :canHelpWith, :wouldLike, :wouldBring,
                    :talkMinutes, :meetingWay, :wishMet, :zone)
            on conflict (workspace_id, channel_id, person_id) where open do nothing
            """)
    long addUnlessOpen(
            String workspace,
            UUID introduction,
            String person,
            String channel,
            String canHelpWith,
            String wouldLike,
            String wouldBring,
            @Nullable Integer talkMinutes,
            String meetingWay,
            int wishMet,
            @Nullable String zone);

    @Query("""
            select introduction_id, person_id, can_help_with, would_like, would_bring, talk_minutes, meeting_way,
                   wish_met, zone, reply, met, length
            from introduction_person
            where workspace_id = :workspace and introduction_id in (:introductions)
            """)
    List<PartRow> of(String workspace, Collection<UUID> introductions);

    @Query("""
            select introduction_id from introduction_person
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
              and open and not leaving
            """)
    Optional<UUID> openOf(String workspace, String channel, String person);

    @Query("""
            select person_id from introduction_person
            where workspace_id = :workspace and channel_id = :channel and open
            """)
    List<String> busyIn(String workspace, String channel);

    @Query("""
            select other.person_id as other, introduction.opened_at, introduction.ended_at
            from introduction_person own
            join introduction on introduction.workspace_id = own.workspace_id
                and introduction.id = own.introduction_id
            join introduction_person other on other.workspace_id = own.workspace_id
                and other.introduction_id = own.introduction_id
                and other.person_id <> own.person_id
            where own.workspace_id = :workspace and own.person_id = :person
            """)
    List<EncounterRow> encountersOf(String workspace, String person);

    /// Arrays, for a join of these tables is planned for one row of each until PostgreSQL has counted them: where a
    /// thousand people were just introduced, it took minutes.
    @Query("""
            select introduction_id, person_id, open
            from introduction_person
            where workspace_id = :workspace
              and introduction_id = any(array(select id from introduction
                                              where workspace_id = :workspace and opened_at > :since))
              and person_id = any(array(select person_id from circle_member
                                        where workspace_id = :workspace and channel_id = :channel))
            order by introduction_id, person_id
            """)
    List<IntroducedRow> introducedSince(String workspace, String channel, Instant since);

    @Query("""
            update introduction_person set reply = :reply, replied_at = :now
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
                and open and not leaving and reply is distinct from :reply
            """)
    long reply(String workspace, UUID introduction, String person, String reply, Instant now);

    @Query("""
            update introduction_person set reply = null, replied_at = null
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
                and open and not leaving
            """)
    long takeBack(String workspace, UUID introduction, String person);

    @Query("""
            update introduction_person set arrived = true
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
                and open and not arrived
            """)
    long arrived(String workspace, UUID introduction, String person);

    @Query("""
            update introduction_person set asked_why = true
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
                and open and not leaving and not asked_why
            """)
    long askedWhy(String workspace, UUID introduction, String person);

    @Query("""
            select person_id, reply is not null or asked_why as spoke, arrived from introduction_person
            where workspace_id = :workspace and introduction_id = :introduction and not leaving
            """)
    List<SignRow> signsOf(String workspace, UUID introduction);

    @Query("""
            update introduction_person set open = false
            where workspace_id = :workspace and introduction_id = :introduction
            """)
    long end(String workspace, UUID introduction);

    @Query("""
            select person_id from introduction_person
            where workspace_id = :workspace and introduction_id = :introduction and leaving
            order by person_id
            """)
    List<String> leaving(String workspace, UUID introduction);

    @Query("""
            update introduction_person set leaving = true, reply = null, replied_at = null, asked_why = false
            where workspace_id = :workspace and person_id = :person and open
            """)
    long leave(String workspace, String person);

    @Query("""
            select count(*) from introduction_person
            where workspace_id = :workspace and introduction_id = :introduction and starts_with(person_id, :prefix)
            """)
    int countWhoLeft(String workspace, UUID introduction, String prefix);

    @Query("""
            update introduction_person
            set person_id = :left, can_help_with = '', would_like = '', would_bring = '', talk_minutes = null,
                meeting_way = 'EITHER', zone = null, reply = null, replied_at = null,
                met = null, length = null, met_at = null, check_in_at = null, leaving = false,
                arrived = false, asked_why = false
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
            """)
    long becomeSomeoneWhoLeft(String workspace, UUID introduction, String person, String left);

    @Query("""
            update introduction_person set can_help_with = '', would_like = '', would_bring = '', talk_minutes = null,
                meeting_way = 'EITHER'
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
            """)
    long unsay(String workspace, UUID introduction, String person);

    @Query("""
            update introduction_person set check_in_at = :at
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
            """)
    long planCheckIn(String workspace, UUID introduction, String person, Instant at);

    @Query("""
            select workspace_id, introduction_id as id, person_id, check_in_at as at from introduction_person
            where check_in_at <= :now
            order by check_in_at, workspace_id, introduction_id, person_id
            limit :limit
            """)
    List<DueRow> checkIns(Instant now, int limit);

    @Query("""
            select workspace_id, introduction_id as id, person_id, check_in_at as at from introduction_person
            where check_in_at <= :now
              and (check_in_at, workspace_id, introduction_id, person_id) > (:lastAt, :lastWorkspace, :lastId, :lastPerson)
            order by check_in_at, workspace_id, introduction_id, person_id
            limit :limit
            """)
    List<DueRow> checkInsAfter(
            Instant now, Instant lastAt, String lastWorkspace, UUID lastId, String lastPerson, int limit);

    @Query("select min(check_in_at) from introduction_person where check_in_at is not null")
    Optional<Instant> nextCheckIn();

    @Query("""
            update introduction_person set check_in_at = null, check_ins = check_ins + 1
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
              and check_in_at = :at
            """)
    long asked(String workspace, UUID introduction, String person, Instant at);

    @Query("""
            select check_ins from introduction_person
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
            """)
    Optional<Integer> timesAsked(String workspace, UUID introduction, String person);

    @Query("""
            update introduction_person set met = :met, length = :length, met_at = :metAt, check_in_at = null
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
            """)
    long report(
            String workspace,
            UUID introduction,
            String person,
            @Nullable String met,
            @Nullable String length,
            @Nullable Instant metAt);
}
