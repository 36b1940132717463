package dev.percolate.sandbox.store;

import dev.percolate.sandbox.ExternalIds;
import jakarta.inject.Singleton;

@Singleton
final class ExternalIdsInPostgres implements ExternalIds {
    private final Sql sql;

    ExternalIdsInPostgres(Sql sql) {
        this.sql = sql;
    }

    /// Modals and Home tabs are in two tables, which no constraint can span: whoever asks for the same id waits.
    @Override
    public boolean isFree(String externalId, String forViewId) {
        sql.exists("select pg_advisory_xact_lock(hashtextextended(?, 0))", externalId);
        return !sql.exists("""
                select 1 from modal where external_id = ? and view_id <> ?
                union all
                select 1 from home where external_id = ? and view_id <> ?
                """, externalId, forViewId, externalId, forViewId);
    }
}
