package dev.percolate.sandbox.store;

import dev.percolate.sandbox.Atomically;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Statements on the sandbox's own database. Each joins the transaction it is called in, or is one by itself, which
/// needs no words to PostgreSQL before or after it.
@Singleton
final class Sql implements Atomically {
    private final TransactionOperations<Connection> transactions;
    private final DataSource pool;

    Sql(@Named("sandbox") TransactionOperations<Connection> transactions, @Named("sandbox") DataSource connections) {
        this.transactions = transactions;
        this.pool = DelegatingDataSource.unwrapDataSource(connections);
    }

    interface Row<T> {
        T of(ResultSet columns) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    @Override
    public <T> T run(Supplier<T> changes) {
        return transactions.executeWrite(transaction -> changes.get());
    }

    @Override
    public void afterwards(Runnable step) {
        transactions
                .findTransactionStatus()
                .ifPresentOrElse(
                        transaction -> transaction.registerSynchronization(new TransactionSynchronization() {
                            @Override
                            public void afterCommit() {
                                step.run();
                            }
                        }),
                        step);
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters) {
        return prepared(sql, parameters, statement -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            }
            return found;
        });
    }

    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    boolean exists(String sql, @Nullable Object... parameters) {
        return !list(sql, columns -> true, parameters).isEmpty();
    }

    /// How many rows changed.
    int change(String sql, @Nullable Object... parameters) {
        return prepared(sql, parameters, PreparedStatement::executeUpdate);
    }

    private <T> T prepared(String sql, @Nullable Object[] parameters, Work<T> work) {
        try {
            if (transactions.findTransactionStatus().isPresent()) {
                return on(transactions.getConnection(), sql, parameters, work);
            }
            try (Connection alone = pool.getConnection()) {
                return on(alone, sql, parameters, work);
            }
        } catch (SQLException e) {
            throw new DataAccessException("a statement of the sandbox failed", e);
        }
    }

    private static <T> T on(Connection connection, String sql, @Nullable Object[] parameters, Work<T> work)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, column(parameters[i]));
            }
            return work.on(statement);
        }
    }

    /// PostgreSQL keeps no NUL character in a text.
    private static @Nullable Object column(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return value instanceof String text ? text.replace("\0", "") : value;
    }

    static Instant instant(ResultSet columns, String name) throws SQLException {
        return columns.getObject(name, OffsetDateTime.class).toInstant();
    }
}
