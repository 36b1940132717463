package dev.percolate.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What became of a shared fact of a tie.
public sealed interface SharedEpisodeChange {
    record Added(SharedEpisode episode) implements SharedEpisodeChange {}

    /// Its day, or what somebody said of it, or that it is now in the other's log as well.
    record Corrected(SharedEpisode before, SharedEpisode after) implements SharedEpisodeChange {}

    /// It is no shared fact any more.
    record Removed(SharedEpisode episode) implements SharedEpisodeChange {}

    default Tie tie() {
        return switch (this) {
            case Added added -> added.episode().tie();
            case Corrected corrected -> corrected.after().tie();
            case Removed removed -> removed.episode().tie();
        };
    }

    /// First what is gone, then what is different, then what is new; each by day.
    static List<SharedEpisodeChange> between(List<SharedEpisode> before, List<SharedEpisode> after) {
        var now = byId(after);
        var then = byId(before);
        List<SharedEpisodeChange> changes = new ArrayList<>();
        before.stream()
                .filter(one -> !now.containsKey(one.id()))
                .map(Removed::new)
                .forEach(changes::add);
        for (SharedEpisode one : after) {
            var earlier = then.get(one.id());
            if (earlier != null && !earlier.equals(one)) {
                changes.add(new Corrected(earlier, one));
            }
        }
        after.stream()
                .filter(one -> !then.containsKey(one.id()))
                .map(Added::new)
                .forEach(changes::add);
        return changes;
    }

    private static Map<UUID, SharedEpisode> byId(List<SharedEpisode> episodes) {
        return episodes.stream().collect(Collectors.toMap(SharedEpisode::id, Function.identity()));
    }
}
