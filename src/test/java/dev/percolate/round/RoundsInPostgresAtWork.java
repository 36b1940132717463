package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.somebody;

import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.introduction.Memberships;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.Directory;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.annotation.MockBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/// Base of what plays rounds with all real beans on PostgreSQL, and a Slack in memory.
abstract class RoundsInPostgresAtWork extends InPostgres {
    final DirectoryInMemory slack = new DirectoryInMemory();

    @Inject
    TurnRounds turning;

    @Inject
    LookAfterRounds lookingAfter;

    @Inject
    Rounds rounds;

    @Inject
    Memberships memberships;

    @Inject
    @Named("default")
    DataSource database;

    @MockBean(Directory.class)
    Directory directory() {
        return slack;
    }

    /// So many people have joined, and the first of them has rounds begin on Monday.
    void tendedAndJoinedBy(int people) {
        slack.with(new Channel(COFFEE.channel(), "coffee", Channel.Kind.PUBLIC, true, false));
        var everybody = IntStream.range(0, people)
                .mapToObj(n -> somebody("U%06d".formatted(n), "Person " + n, "Job " + n % 40, "Europe/Lisbon"))
                .toList();
        everybody.forEach(person -> {
            slack.with(person);
            memberships.join(COFFEE, person.id(), CoffeeRounds.MONDAY.minus(Duration.ofDays(9)));
        });
        slack.inCharge(everybody.getFirst().id());
        lookingAfter.setUp(
                COFFEE,
                everybody.getFirst(),
                CoffeeRounds.FORTNIGHTLY,
                Optional.empty(),
                CoffeeRounds.MONDAY.minus(Duration.ofDays(1)));
    }

    int count(String sql) {
        try (var connection = DelegatingDataSource.unwrapDataSource(database).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many people have more or fewer than one open introduction, and so one proposal.
    int peopleWithoutExactlyOne(int people) {
        int once = count("(select person_id from introduction_person where workspace_id = '" + WORKSPACE
                + "' group by person_id having count(*) = 1) one");
        return people - once;
    }
}
