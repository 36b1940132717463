package dev.percolate.episode.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EmojiTable extends GenericRepository<EmojiRow, String> {
    @Query("select emoji from episode_emoji where workspace_id = :workspace")
    Optional<EmojiRow> of(String workspace);

    @Query("""
            insert into episode_emoji (workspace_id, emoji, chosen_at)
            values (:workspace, :emoji, :chosenAt)
            on conflict (workspace_id) do update set emoji = excluded.emoji, chosen_at = excluded.chosen_at
            """)
    long choose(String workspace, String emoji, Instant chosenAt);

    @Query("delete from episode_emoji where workspace_id = :workspace")
    long chooseNone(String workspace);
}
