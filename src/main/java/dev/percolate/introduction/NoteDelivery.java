package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// A proposal has arrived: time to answer it counts from now (promise 4). Late deliveries move the deadline; nothing
/// moves it ahead.
@Singleton
@Transactional
public class NoteDelivery {
    private final Introductions introductions;

    NoteDelivery(Introductions introductions) {
        this.introductions = introductions;
    }

    public void delivered(WorkspaceId workspace, UUID id, PersonId person, Instant at) {
        introductions
                .hold(workspace, id)
                .flatMap(introduction -> introduction.partOf(person))
                .ifPresent(part -> {
                    introductions.arrived(workspace, id, person);
                    introductions.postpone(workspace, id, Deadline.after(at, part.zone()));
                });
    }
}
