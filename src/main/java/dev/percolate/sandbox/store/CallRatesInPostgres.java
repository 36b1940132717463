package dev.percolate.sandbox.store;

import dev.percolate.sandbox.CallRate;
import dev.percolate.sandbox.CallRates;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

@Singleton
final class CallRatesInPostgres implements CallRates {
    private final Sql sql;

    CallRatesInPostgres(Sql sql) {
        this.sql = sql;
    }

    /// In one statement, so that nobody waits for longer than it takes, and calls at two nodes are counted together.
    @Override
    public Optional<Duration> take(String key, CallRate rate, Instant now) {
        Instant latest = now.plus(rate.slack());
        return sql.first(
                        """
                        insert into call_rate as rate (key, free_at, refused) values (?, ?, false)
                        on conflict (key) do update set
                            refused = rate.free_at > ?,
                            free_at = case when rate.free_at > ? then rate.free_at
                                           else greatest(rate.free_at, ?) + ? * interval '1 microsecond' end
                        returning refused, free_at
                        """,
                        columns -> columns.getBoolean("refused")
                                ? Duration.between(latest, Sql.instant(columns, "free_at"))
                                : Duration.ZERO,
                        key,
                        now.plus(rate.every()),
                        latest,
                        latest,
                        now,
                        rate.every().toNanos() / 1000)
                .filter(Duration::isPositive);
    }

    @Override
    public void forget(Instant before) {
        sql.change("delete from call_rate where free_at < ?", before);
    }
}
