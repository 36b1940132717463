package dev.percolate.slack;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Roster;
import dev.percolate.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is asked of Slack about people's positions, always in the background: the fields of profiles, everybody's
/// names, and the file that somebody uploaded.
public interface PositionCalls {
    /// The one workspace this service is for; empty until Slack has answered.
    Optional<WorkspaceId> workspace();

    /// A field that the workspace has in its profiles; `type` is `text`, `user`, `date` or another.
    record Field(String id, String label, String type) {}

    /// Those that everybody sees.
    Heard<List<Field>> fields();

    /// What a profile says: `fields` by their ids, `start` where Slack itself knows the day; both may be empty.
    record Profile(Map<String, String> fields, String start) {}

    Heard<Profile> profile(PersonId person);

    /// `next` is empty on the last page.
    record Page(List<Roster.Entry> people, String next) {}

    Heard<Page> people(WorkspaceId workspace, String cursor);

    /// A file in Slack: whose it is, how large, and where its bytes are.
    record Uploaded(PersonId by, long size, String url) {}

    Heard<Uploaded> file(String id);

    /// Its bytes, `atMost` and one of them.
    Heard<byte[]> bytes(Uploaded file, int atMost);
}
