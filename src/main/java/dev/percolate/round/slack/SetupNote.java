package dev.percolate.round.slack;

import dev.percolate.round.Arrangement;
import dev.percolate.workspace.ChannelId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the modals of a setup carry along: the channel, what was decided there when the person began, whether
/// it is a pilot they set up, and what they have entered, null where they have not sent it yet. So no node
/// remembers anything, and nothing typed is lost.
record SetupNote(
        ChannelId channel,
        Optional<Arrangement> seen,
        boolean pilot,
        @Nullable Draft draft) {
    private static final String BETWEEN = ";";
    private static final String PILOT = "pilot";

    String written() {
        String common =
                String.join(BETWEEN, channel.value(), Draft.written(seen), draft == null ? "" : draft.written());
        return pilot ? common + BETWEEN + PILOT : common;
    }

    static Optional<SetupNote> read(String written) {
        var parts = written.split(BETWEEN, -1);
        return parts.length >= 3 && !parts[0].isBlank()
                ? Optional.of(new SetupNote(
                        new ChannelId(parts[0]),
                        Draft.readSeen(parts[1]),
                        parts.length > 3 && parts[3].equals(PILOT),
                        Draft.read(parts[2]).orElse(null)))
                : Optional.empty();
    }
}
