package dev.percolate.introduction.store;

import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.IntroductionsContract;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

final class IntroductionsInPostgresTest extends InPostgres implements IntroductionsContract {
    @Inject
    private Introductions introductions;

    @Inject
    @Named("default")
    private DataSource database;

    @Override
    public Introductions introductions() {
        return introductions;
    }

    @Override
    public void close(WorkspaceId workspace, UUID id) {
        try (var connection = DelegatingDataSource.unwrapDataSource(database).getConnection();
                var statement = connection.prepareStatement(
                        "update introduction_person set open = false where workspace_id = ? and introduction_id = ?")) {
            statement.setString(1, workspace.value());
            statement.setObject(2, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
