package dev.percolate.sandbox.store;

import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.SharedFile;
import dev.percolate.sandbox.SharedFiles;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Singleton
final class SharedFilesInPostgres implements SharedFiles {
    private static final String WITHOUT_BYTES = """
            select id, name, title, in_words, size, ts from file left join file_share on file_id = id
            """;

    private final Sql sql;

    SharedFilesInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void expect(SharedFile file, String uploadKey) {
        sql.change(
                "insert into file (id, upload_key, name, title, in_words, size) values (?, ?, ?, ?, ?, ?)",
                file.id(),
                uploadKey,
                file.name(),
                file.title(),
                file.inWords(),
                file.size());
    }

    @Override
    public boolean receive(String uploadKey, byte[] bytes) {
        return sql.change(
                        "update file set bytes = ? where upload_key = ? and size = ? and bytes is null",
                        bytes,
                        uploadKey,
                        (long) bytes.length)
                == 1;
    }

    @Override
    public Optional<SharedFile> received(String id) {
        return sql.first(
                WITHOUT_BYTES + "where id = ? and bytes is not null and not completed",
                SharedFilesInPostgres::file,
                id);
    }

    @Override
    public boolean complete(String id, String title) {
        return sql.change("update file set completed = true, title = ? where id = ? and not completed", title, id) == 1;
    }

    @Override
    public void share(String id, String conversation, String messageTs) {
        sql.change(
                "insert into file_share (file_id, conversation_id, ts) values (?, ?, ?)", id, conversation, messageTs);
    }

    @Override
    public List<SharedFile> in(String conversation, String from, String to) {
        return sql.list(
                WITHOUT_BYTES + "where conversation_id = ? and ts between ? and ? order by id",
                SharedFilesInPostgres::file,
                conversation,
                from,
                to);
    }

    @Override
    public Map<String, byte[]> small(Collection<String> ids, long longest) {
        return sql
                .list(
                        "select id, bytes from file where id = any(?) and size <= ? and bytes is not null",
                        columns -> Map.entry(columns.getString("id"), columns.getBytes("bytes")),
                        ids.toArray(String[]::new),
                        longest)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<SharedFile> shared(String id) {
        return sql.first(WITHOUT_BYTES + "where id = ? and ts is not null limit 1", SharedFilesInPostgres::file, id);
    }

    @Override
    public Optional<Kept> kept(String id) {
        return sql.first(WITHOUT_BYTES + "where id = ? and completed limit 1", SharedFilesInPostgres::file, id)
                .map(file -> new Kept(file, places(id), owner(id)));
    }

    private String owner(String id) {
        return sql.first(
                        "select owner_id from file where id = ? and owner_id is not null",
                        columns -> columns.getString("owner_id"),
                        id)
                .orElse(Workspace.BOT_USER);
    }

    @Override
    public void give(SharedFile file, String owner, byte[] bytes) {
        sql.change("""
                insert into file (id, upload_key, name, title, size, bytes, completed, owner_id)
                values (?, ?, ?, ?, ?, ?, true, ?)
                """, file.id(), Json.randomId("", 24), file.name(), file.title(), file.size(), bytes, owner);
    }

    private List<Conversation> places(String id) {
        return sql.list(
                """
                select conversation.* from file_share join conversation on id = conversation_id
                where file_id = ? order by id
                """,
                columns -> new Conversation(
                        columns.getString("id"),
                        Conversation.Kind.of(columns.getString("kind")),
                        columns.getString("name")),
                id);
    }

    @Override
    public byte[] bytes(String id) {
        return sql.first("select bytes from file where id = ?", columns -> columns.getBytes("bytes"), id)
                .orElseThrow();
    }

    private static SharedFile file(ResultSet columns) throws SQLException {
        return new SharedFile(
                columns.getString("id"),
                columns.getString("name"),
                columns.getString("title"),
                columns.getString("in_words"),
                columns.getLong("size"),
                columns.getString("ts"));
    }
}
