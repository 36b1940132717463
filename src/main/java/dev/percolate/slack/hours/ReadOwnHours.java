package dev.percolate.slack.hours;

import dev.percolate.slack.hours.OwnHours.Clock;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;

/// The week is ours and can be read and changed also while Slack cannot be asked for the zone.
@Singleton
final class ReadOwnHours {
    private final WorkingWeeks weeks;
    private final Directory directory;

    ReadOwnHours(WorkingWeeks weeks, Directory directory) {
        this.weeks = weeks;
        this.directory = directory;
    }

    OwnHours of(WorkspaceId workspace, PersonId person) {
        return new OwnHours(weeks.of(workspace, person), clock(workspace, person));
    }

    private Clock clock(WorkspaceId workspace, PersonId person) {
        try {
            return directory
                    .find(workspace, person)
                    .map(Person::zone)
                    .<Clock>map(Clock.In::new)
                    .orElseGet(Clock.Unknown::new);
        } catch (DirectoryUnavailable e) {
            return new Clock.NotAsked();
        }
    }
}
