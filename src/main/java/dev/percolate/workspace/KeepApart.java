package dev.percolate.workspace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Puts somebody on a person's private list, and lets every part take back what it was about to bring them from there.
@Singleton
@Transactional
public class KeepApart {
    private final KeptApart keptApart;
    private final List<ApartListener> listeners;

    public KeepApart(KeptApart keptApart, List<ApartListener> listeners) {
        this.keptApart = keptApart;
        this.listeners = listeners.stream()
                .sorted(Comparator.comparingInt(ApartListener::order))
                .toList();
    }

    /// Someone who left is nobody to be kept apart from.
    public void keepApart(WorkspaceId workspace, PersonId owner, PersonId other, Instant now) {
        if (!other.isSomeoneWhoLeft()) {
            keptApart.keepApart(workspace, owner, other, now);
            listeners.forEach(listener -> listener.setApart(new SetApart(workspace, owner, other, now)));
        }
    }
}
