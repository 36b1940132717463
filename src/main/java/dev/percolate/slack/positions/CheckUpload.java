package dev.percolate.slack.positions;

import dev.percolate.slack.Heard;
import dev.percolate.slack.PositionCalls;
import dev.percolate.slack.PositionCalls.Uploaded;
import dev.percolate.workspace.CheckPositionList;
import dev.percolate.workspace.CheckedList;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Roster;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/// Fetches the file that somebody uploaded, from Slack, and checks it row by row. Nothing of it is kept:
/// what was looked at is fetched and checked again before it is used.
@Singleton
final class CheckUpload {
    private final PositionCalls calls;
    private final Rosters rosters;

    CheckUpload(PositionCalls calls, Rosters rosters) {
        this.calls = calls;
        this.rosters = rosters;
    }

    sealed interface Checked {
        record Rows(CheckedList list, List<String> notRead) implements Checked {}

        record Unusable(FileFault fault) implements Checked {}
    }

    /// Throws [DirectoryUnavailable] where Slack cannot be asked.
    Checked check(WorkspaceId workspace, PersonId by, String file, Instant now) {
        return check(by, file, now, () -> rosters.asItIs(workspace));
    }

    /// By the names as they were when it was looked at, where that was within the last minutes.
    Checked again(WorkspaceId workspace, PersonId by, String file, Instant now) {
        return check(by, file, now, () -> rosters.remembered(workspace));
    }

    private Checked check(PersonId by, String file, Instant now, Supplier<Roster> roster) {
        return switch (calls.file(file)) {
            // Only their own: an id is no right to read what others have in Slack.
            case Heard.Got<Uploaded>(Uploaded uploaded)
            when uploaded.by().equals(by) ->
                uploaded.size() > ListFile.LARGEST
                        ? new Checked.Unusable(new FileFault.TooLarge())
                        : fetched(uploaded, now, roster);
            case Heard.Got<Uploaded> _ -> new Checked.Unusable(new FileFault.NotThere());
            case Heard.Refused<Uploaded> refused ->
                new Checked.Unusable(refused.forWantOfAScope() ? new FileFault.NotAllowed() : new FileFault.NotThere());
            case Heard.NotNow<Uploaded> _ -> throw new DirectoryUnavailable("files.info does not answer");
        };
    }

    private Checked fetched(Uploaded uploaded, Instant now, Supplier<Roster> roster) {
        return switch (calls.bytes(uploaded, ListFile.LARGEST)) {
            case Heard.Got<byte[]>(byte[] bytes) -> read(bytes, now, roster);
            case Heard.Refused<byte[]> _ -> new Checked.Unusable(new FileFault.NotThere());
            case Heard.NotNow<byte[]> _ -> throw new DirectoryUnavailable("the file does not come");
        };
    }

    private static Checked read(byte[] bytes, Instant now, Supplier<Roster> roster) {
        return switch (ReadList.of(bytes)) {
            case ReadList.Result.Unusable(FileFault fault) -> new Checked.Unusable(fault);
            case ReadList.Result.Rows rows ->
                new Checked.Rows(
                        CheckPositionList.check(
                                rows.people(),
                                rows.faults(),
                                roster.get(),
                                now.atOffset(ZoneOffset.UTC).toLocalDate()),
                        rows.notRead());
        };
    }
}
