package dev.percolate.workspace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InvitersInMemory implements Inviters {
    private final Map<Key, Invitation> last = new HashMap<>();

    private record Key(WorkspaceId workspace, ChannelId channel) {}

    @Override
    public boolean keep(WorkspaceId workspace, Invitation invitation) {
        var key = new Key(workspace, invitation.channel());
        var before = last.get(key);
        boolean later = before == null || before.happenedAt().isBefore(invitation.happenedAt());
        if (later) {
            last.put(key, invitation);
        }
        return later;
    }

    @Override
    public Optional<PersonId> of(WorkspaceId workspace, ChannelId channel) {
        return Optional.ofNullable(last.get(new Key(workspace, channel))).map(Invitation::inviter);
    }

    @Override
    public List<Invitation> by(WorkspaceId workspace, PersonId inviter) {
        return last.entrySet().stream()
                .filter(entry -> entry.getKey().workspace().equals(workspace))
                .map(Map.Entry::getValue)
                .filter(invitation -> invitation.inviter().equals(inviter))
                .sorted(Comparator.comparing(Invitation::at)
                        .thenComparing(invitation -> invitation.channel().value()))
                .toList();
    }

    @Override
    public void remove(WorkspaceId workspace, ChannelId channel) {
        last.remove(new Key(workspace, channel));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId inviter) {
        last.entrySet()
                .removeIf(entry -> entry.getKey().workspace().equals(workspace)
                        && entry.getValue().inviter().equals(inviter));
    }
}
