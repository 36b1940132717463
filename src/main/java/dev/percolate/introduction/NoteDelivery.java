package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// A proposal has arrived: time to answer it counts from now (promise 4). Late deliveries move the
/// deadline; nothing moves it ahead, and nothing beyond the last moment that some have.
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
                .ifPresent(introduction -> introduction.partOf(person).ifPresent(part -> {
                    introductions.arrived(workspace, id, person);
                    var deadline = Deadline.after(at, part.zone());
                    introductions.postpone(
                            workspace,
                            id,
                            introduction
                                    .lastDeadline()
                                    .filter(deadline::isAfter)
                                    .orElse(deadline));
                }));
    }
}
