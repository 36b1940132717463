package dev.percolate.sandbox.store;

import dev.percolate.sandbox.FirstStart;
import jakarta.inject.Singleton;

@Singleton
final class FirstStartInPostgres implements FirstStart {
    private final Sql sql;

    FirstStartInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isDone(String step) {
        return sql.exists("select 1 from first_start where step = ?", step);
    }

    @Override
    public void done(String step) {
        sql.change("insert into first_start (step) values (?) on conflict do nothing", step);
    }
}
