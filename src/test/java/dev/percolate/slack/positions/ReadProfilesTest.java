package dev.percolate.slack.positions;

import static dev.percolate.slack.positions.PositionCallsScripted.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.slack.PositionCalls.Field;
import dev.percolate.slack.PositionCalls.Profile;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionsInMemory;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadProfilesTest {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final PersonId ANA = new PersonId("U1ANA");
    private static final PersonId BEN = new PersonId("U2BEN");
    private static final Duration A_DAY = Duration.ofDays(1);

    private final PositionCallsScripted slack = new PositionCallsScripted();
    private final PositionsInMemory kept = new PositionsInMemory();
    private final ReadProfiles reading = new ReadProfiles(slack, kept);

    @BeforeEach
    void hasProfiles() {
        slack.fields.add(new Field("Xf1", "Department", "text"));
        slack.profiles.put(ANA, new Profile(Map.of("Xf1", "Design"), ""));
        slack.profiles.put(BEN, new Profile(Map.of("Xf1", "Support"), ""));
    }

    private List<PersonId> people(int number) {
        var people =
                IntStream.range(0, number).mapToObj(i -> new PersonId("U" + i)).toList();
        people.forEach(person -> slack.profiles.put(person, new Profile(Map.of("Xf1", "Design"), "")));
        return people;
    }

    private String department(PersonId person) {
        var position = kept.of(WORKSPACE, List.of(person)).get(person);
        return position == null ? "" : position.department();
    }

    @Test
    void readsThoseWhoAreWantedAndNobodyElse() {
        kept.wanted(WORKSPACE, List.of(ANA), NOW);

        reading.run(NOW);

        assertThat(slack.asked).containsExactly("fields", "profile U1ANA");
        assertThat(department(ANA)).isEqualTo("Design");
    }

    @Test
    void asksNothingWhileNobodyIsDue() {
        reading.run(NOW);
        kept.wanted(WORKSPACE, List.of(ANA), NOW.plusSeconds(1));
        reading.run(NOW);

        assertThat(slack.asked).isEmpty();
        assertThat(reading.nextDue(NOW)).contains(NOW.plusSeconds(1));
    }

    @Test
    void doesNothingBeforeSlackIsThere() {
        slack.connected = false;
        kept.wanted(WORKSPACE, List.of(ANA), NOW);

        reading.run(NOW);

        assertThat(slack.asked).isEmpty();
        assertThat(reading.nextDue(NOW)).isEmpty();
    }

    @Test
    void neverHammersSlack() {
        kept.wanted(WORKSPACE, people(10_000), NOW);

        Instant minute = NOW;
        int asked = 0;
        for (int i = 0; i < 400; i++) {
            slack.asked.clear();
            reading.run(minute);
            assertThat(slack.asked).hasSizeLessThanOrEqualTo(ReadProfiles.A_MINUTE + 1);
            asked += slack.asked.size() - 1;
            minute = minute.plusSeconds(60);
        }

        assertThat(asked).isEqualTo(10_000);
        assertThat(reading.nextDue(minute))
                .hasValueSatisfying(next -> assertThat(next).isAfterOrEqualTo(NOW.plus(Duration.ofDays(7))));
    }

    @Test
    void readsThemAgainInAboutAWeekNotAllAtOnce() {
        kept.wanted(WORKSPACE, people(ReadProfiles.A_MINUTE), NOW);
        reading.run(NOW);

        assertThat(kept.due(WORKSPACE, NOW.plus(Duration.ofDays(7)), 1_000)).hasSizeLessThan(5);
        assertThat(kept.due(WORKSPACE, NOW.plus(Duration.ofHours(7 * 24 + 12)), 1_000))
                .hasSizeBetween(5, 20);
        assertThat(kept.due(WORKSPACE, NOW.plus(Duration.ofDays(8)), 1_000)).hasSize(ReadProfiles.A_MINUTE);
    }

    @Test
    void restsAsLongAsSlackWants() {
        kept.wanted(WORKSPACE, List.of(ANA, BEN), NOW);
        slack.limits("profile", Duration.ofSeconds(90));

        reading.run(NOW);
        assertThat(slack.asked).containsExactly("fields", "profile U1ANA");
        assertThat(reading.nextDue(NOW)).contains(NOW.plusSeconds(90));

        reading.run(NOW.plusSeconds(90));
        assertThat(department(ANA)).isEqualTo("Design");
        assertThat(department(BEN)).isEqualTo("Support");
    }

    @Test
    void restsAlsoWhereTheFieldsAreLimited() {
        kept.wanted(WORKSPACE, List.of(ANA), NOW);
        slack.limits("fields", Duration.ofSeconds(30));

        reading.run(NOW);

        assertThat(slack.asked).containsExactly("fields");
        assertThat(reading.nextDue(NOW)).contains(NOW.plusSeconds(30));
    }

    @Test
    void stopsForTheDayWithoutTheScopeAndKeepsWhatItKnows() {
        kept.wanted(WORKSPACE, List.of(ANA, BEN), NOW);
        kept.keep(WORKSPACE, ANA, ProfileFields.among(slack.fields).read(ANA, slack.profiles.get(ANA)), NOW, NOW);
        slack.refuses("fields", "missing_scope");

        reading.run(NOW);
        assertThat(slack.asked).containsExactly("fields");
        assertThat(reading.nextDue(NOW)).contains(NOW.plus(A_DAY));
        assertThat(department(ANA)).isEqualTo("Design");

        slack.refuses("profile", "missing_scope");
        reading.run(NOW.plus(A_DAY));
        assertThat(slack.asked).containsExactly("fields", "fields", "profile U1ANA");
        assertThat(reading.nextDue(NOW)).contains(NOW.plus(A_DAY).plus(A_DAY));
    }

    @Test
    void whoIsNotThereAnyMoreKeepsNobodyFromBeingRead() {
        kept.wanted(WORKSPACE, List.of(ANA, BEN), NOW);
        slack.profiles.remove(ANA);

        reading.run(NOW);

        assertThat(department(ANA)).isEmpty();
        assertThat(department(BEN)).isEqualTo("Support");
        assertThat(kept.due(WORKSPACE, NOW.plus(A_DAY), 10)).isEmpty();
    }

    @Test
    void aProfileThatSlackCannotReadKeepsNobodyElseFromBeingRead() {
        kept.wanted(WORKSPACE, List.of(ANA, BEN), NOW);
        kept.keep(WORKSPACE, ANA, ProfileFields.among(slack.fields).read(ANA, slack.profiles.get(ANA)), NOW, NOW);
        slack.refuses("profile", "profile_is_strange");

        reading.run(NOW);

        assertThat(department(BEN)).isEqualTo("Support");
        assertThat(department(ANA)).as("what was known").isEqualTo("Design");
        assertThat(kept.due(WORKSPACE, NOW.plus(A_DAY), 10)).containsExactly(ANA);
        assertThat(reading.nextDue(NOW)).contains(NOW.plus(A_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing_scope", "invalid_auth", "account_inactive", "token_revoked", "ratelimited"})
    void asksOfNobodyElseWhereTheAnswerWouldBeTheSame(String error) {
        kept.wanted(WORKSPACE, List.of(ANA, BEN), NOW);
        slack.refuses("profile", error);

        reading.run(NOW);

        assertThat(slack.asked).containsExactly("fields", "profile U1ANA");
        assertThat(kept.due(WORKSPACE, NOW.plus(A_DAY), 10)).containsExactlyInAnyOrder(ANA, BEN);
        assertThat(reading.nextDue(NOW)).contains(NOW.plus(A_DAY));
    }

    @Test
    void forgetsWhomNobodyHasWantedForTwoMonths() {
        kept.wanted(WORKSPACE, List.of(ANA, BEN), NOW);
        reading.run(NOW);
        kept.wanted(WORKSPACE, List.of(BEN), NOW.plus(A_DAY).plusSeconds(1));

        reading.run(NOW.plus(ReadProfiles.WANTED_FOR));
        assertThat(department(ANA)).isEqualTo("Design");

        reading.run(NOW.plus(ReadProfiles.WANTED_FOR).plusSeconds(1));
        assertThat(department(ANA)).isEmpty();
        assertThat(department(BEN)).isEqualTo("Support");
    }

    @Test
    void isForTheWorkspaceItIsConnectedTo() {
        kept.wanted(new WorkspaceId("T2"), List.of(ANA), NOW);

        reading.run(NOW);

        assertThat(slack.asked).isEmpty();
        assertThat(reading.nextDue(NOW)).isEmpty();
    }
}
