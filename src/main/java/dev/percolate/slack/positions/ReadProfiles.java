package dev.percolate.slack.positions;

import dev.percolate.schedule.Routine;
import dev.percolate.slack.Heard;
import dev.percolate.slack.PositionCalls;
import dev.percolate.slack.PositionCalls.Field;
import dev.percolate.slack.PositionCalls.Profile;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.PositionReadings;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the profiles of those whose positions matter to some feature, a few a minute and each about once a
/// week: 10 000 people take most of a day the first time, and Slack never has to say that it is too much.
@Singleton
final class ReadProfiles implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(ReadProfiles.class);

    /// A quarter of what Slack allows.
    static final int A_MINUTE = 25;

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    /// Times this, ids that are alike come to lie far from each other.
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private static final Duration A_DAY = Duration.ofDays(1);
    /// Rounds come every four or five weeks at the least.
    static final Duration WANTED_FOR = Duration.ofDays(60);

    /// What Slack says where it would answer the same of everybody.
    private static final Set<String> OF_ALL = Set.of(
            "missing_scope",
            "no_permission",
            "not_allowed_token_type",
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "access_denied",
            "team_access_not_granted",
            "org_login_required",
            "ekm_access_denied",
            "ratelimited");

    private final PositionCalls calls;
    private final PositionReadings readings;

    ReadProfiles(PositionCalls calls, PositionReadings readings) {
        this.calls = calls;
        this.readings = readings;
    }

    @Override
    public String name() {
        return "slack.read-profiles";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return calls.workspace().flatMap(readings::nextDue);
    }

    @Override
    public void run(Instant now) {
        calls.workspace().ifPresent(workspace -> run(workspace, now));
    }

    private void run(WorkspaceId workspace, Instant now) {
        readings.lapse(workspace, now.minus(WANTED_FOR));
        List<PersonId> due = readings.due(workspace, now, A_MINUTE);
        if (due.isEmpty()) {
            return;
        }
        switch (calls.fields()) {
            case Heard.Got<List<Field>>(List<Field> fields) -> read(workspace, due, ProfileFields.among(fields), now);
            case Heard.Refused<List<Field>>(String error) -> stop(workspace, error, now);
            case Heard.NotNow<List<Field>>(Duration rest) -> readings.postpone(workspace, now.plus(rest));
        }
    }

    private void read(WorkspaceId workspace, List<PersonId> due, ProfileFields fields, Instant now) {
        for (PersonId person : due) {
            switch (calls.profile(person)) {
                case Heard.Got<Profile>(Profile profile) -> keep(workspace, person, fields.read(person, profile), now);
                case Heard.Refused<Profile>(String error)
                when error.startsWith("user_not") -> keep(workspace, person, PositionFacts.NONE, now);
                case Heard.Refused<Profile>(String error)
                when OF_ALL.contains(error) -> {
                    stop(workspace, error, now);
                    return;
                }
                case Heard.Refused<Profile>(String error) -> putOff(workspace, person, error, now);
                case Heard.NotNow<Profile>(Duration rest) -> {
                    readings.postpone(workspace, now.plus(rest));
                    return;
                }
            }
        }
    }

    private void keep(WorkspaceId workspace, PersonId person, PositionFacts facts, Instant now) {
        readings.keep(workspace, person, facts, now, now.plus(aboutAWeek(person)));
    }

    /// A day more for some than for others, so that those who came at once do not come back at once.
    private static Duration aboutAWeek(PersonId person) {
        long spread = Integer.toUnsignedLong(person.value().hashCode() * GOLDEN_RATIO);
        return A_WEEK.plusMinutes(spread * MINUTES_OF_A_DAY >>> Integer.SIZE);
    }

    /// Something is the matter with this profile: the others are read all the same.
    private void putOff(WorkspaceId workspace, PersonId person, String error, Instant now) {
        LOG.info("One of Slack's profiles is not read for a day: {}", error);
        readings.postpone(workspace, person, now.plus(A_DAY));
    }

    /// Without the scope, for instance: what is known stays, and a day later we ask once more.
    private void stop(WorkspaceId workspace, String error, Instant now) {
        LOG.info("Slack's profiles are not read for a day: {}", error);
        readings.postpone(workspace, now.plus(A_DAY));
    }
}
