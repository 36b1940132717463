package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IntroductionTable extends GenericRepository<IntroductionRow, UUID> {
    String COLUMNS = """
            id, channel_id, asked_by, new_here, round, straight_away, connected_by, opened_at, deadline, outcome, ended_at,
            meeting_at, both_ways, goals, difference, hours, shared_minutes, familiarity, wanted
            """;

    @Query("""
            insert into introduction (workspace_id, id, channel_id, asked_by, new_here, round, straight_away, connected_by,
                                      opened_at, deadline, due_at, both_ways, goals, difference, hours, shared_minutes, familiarity,
                                      wanted)
            values (:workspace, :id, :channel, :askedBy, :newHere, :round, :straightAway, :connectedBy,
                    :openedAt, :deadline, :due, :bothWays, :goals, :difference, :hours, :sharedMinutes, :familiarity,
                    :wanted)
            """)
    long add(
            String workspace,
            UUID id,
            String channel,
            @Nullable String askedBy,
            boolean newHere,
            @Nullable Integer round,
            boolean straightAway,
            @Nullable String connectedBy,
            Instant openedAt,
            Instant deadline,
            Instant due,
            int bothWays,
            int goals,
            int difference,
            int hours,
            @Nullable Integer sharedMinutes,
            int familiarity,
            String wanted);

    @Query("""
            delete from introduction where workspace_id = :workspace and id = :id
            """)
    long remove(String workspace, UUID id);

    @Query("select " + COLUMNS + " from introduction where workspace_id = :workspace and id = :id")
    Optional<IntroductionRow> find(String workspace, UUID id);

    @Query("select " + COLUMNS + " from introduction where workspace_id = :workspace and id = :id for update")
    Optional<IntroductionRow> hold(String workspace, UUID id);

    @Query("select " + COLUMNS + """
             from introduction
            where workspace_id = :workspace
              and id in (select introduction_id from introduction_person
                         where workspace_id = :workspace and person_id = :person
                         union all
                         select id from introduction where workspace_id = :workspace and connected_by = :person)
            order by id
            for update
            """)
    List<IntroductionRow> holdAllThatName(String workspace, String person);

    @Query("select " + COLUMNS + """
             from introduction
            where workspace_id = :workspace
              and id in (select introduction_id from introduction_person
                         where workspace_id = :workspace and person_id = :person and not leaving)
              and (not straight_away or outcome is not distinct from 'TOGETHER')
            order by opened_at desc, id
            limit :limit offset :skip
            """)
    List<IntroductionRow> latestOf(String workspace, String person, int skip, int limit);

    @Query("select " + COLUMNS + """
             from introduction
            where workspace_id = :workspace and channel_id = :channel and round = :round
            order by id
            """)
    List<IntroductionRow> ofRound(String workspace, String channel, int round);

    @Query("select id, opened_at from introduction where workspace_id = :workspace and opened_at > :since")
    List<OpenedRow> openedSince(String workspace, Instant since);

    @Query("""
            select distinct part.person_id
            from introduction
            join introduction_person part on part.workspace_id = introduction.workspace_id
                and part.introduction_id = introduction.id
                and (part.person_id <> introduction.asked_by or introduction.connected_by is not null)
            where introduction.workspace_id = :workspace and introduction.opened_at > :since
            """)
    List<String> invitedSince(String workspace, Instant since);

    @Query("""
            update introduction
            set due_at = case when due_at = deadline then :deadline else due_at end, deadline = :deadline
            where workspace_id = :workspace and id = :id and outcome is null and deadline < :deadline
            """)
    long postpone(String workspace, UUID id, Instant deadline);

    @Query("""
            update introduction set due_at = :at where workspace_id = :workspace and id = :id and outcome is null
            """)
    long lookAgainAt(String workspace, UUID id, Instant at);

    /// `left` stands for whoever had the idea and erased their data meanwhile.
    @Query("""
            update introduction
            set outcome = :outcome, ended_at = :at, connected_by_leaves = false,
                connected_by = case when connected_by_leaves then :left else connected_by end
            where workspace_id = :workspace and id = :id and outcome is null
            """)
    long end(String workspace, UUID id, String outcome, Instant at, String left);

    @Query("""
            select workspace_id, id, '' as person_id, due_at as at from introduction
            where outcome is null and due_at <= :now
            order by due_at, workspace_id, id
            limit :limit
            """)
    List<DueRow> due(Instant now, int limit);

    @Query("""
            select workspace_id, id, '' as person_id, due_at as at from introduction
            where outcome is null and due_at <= :now
              and (due_at, workspace_id, id) > (:lastAt, :lastWorkspace, :lastId)
            order by due_at, workspace_id, id
            limit :limit
            """)
    List<DueRow> dueAfter(Instant now, Instant lastAt, String lastWorkspace, UUID lastId, int limit);

    @Query("select min(due_at) from introduction where outcome is null")
    Optional<Instant> nextDue();

    @Query("""
            update introduction set meeting_at = :time
            where workspace_id = :workspace and id = :id and outcome = 'TOGETHER' and meeting_at is null
            """)
    long agree(String workspace, UUID id, Instant time);

    @Query("""
            update introduction set remind_at = :at
            where workspace_id = :workspace and id = :id and outcome = 'TOGETHER'
            """)
    long planReminder(String workspace, UUID id, Instant at);

    @Query("""
            select workspace_id, id, '' as person_id, remind_at as at from introduction
            where remind_at is not null and meeting_at is null and remind_at <= :now
            order by remind_at, workspace_id, id
            limit :limit
            """)
    List<DueRow> reminders(Instant now, int limit);

    @Query("""
            select workspace_id, id, '' as person_id, remind_at as at from introduction
            where remind_at is not null and meeting_at is null and remind_at <= :now
              and (remind_at, workspace_id, id) > (:lastAt, :lastWorkspace, :lastId)
            order by remind_at, workspace_id, id
            limit :limit
            """)
    List<DueRow> remindersAfter(Instant now, Instant lastAt, String lastWorkspace, UUID lastId, int limit);

    @Query("select min(remind_at) from introduction where remind_at is not null and meeting_at is null")
    Optional<Instant> nextReminder();

    @Query("""
            update introduction set remind_at = null
            where workspace_id = :workspace and id = :id and remind_at = :at and meeting_at is null
            """)
    long reminded(String workspace, UUID id, Instant at);

    @Query("""
            update introduction set asked_by = :left
            where workspace_id = :workspace and id = :id and asked_by = :person
            """)
    long askedBySomeoneWhoLeft(String workspace, UUID id, String person, String left);

    @Query("""
            update introduction set connected_by_leaves = true
            where workspace_id = :workspace and id = :id and outcome is null
            """)
    long introducerLeaves(String workspace, UUID id);

    @Query("""
            update introduction set connected_by = :left, connected_by_leaves = false
            where workspace_id = :workspace and id = :id
            """)
    long connectedBySomeoneWhoLeft(String workspace, UUID id, String left);
}
