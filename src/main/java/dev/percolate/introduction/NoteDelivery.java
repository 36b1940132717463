package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A proposal has arrived: time to answer it counts from now (promise 4). Late deliveries move the
/// deadline; nothing moves it ahead, nothing beyond the last moment that some have, and nothing at all where the
/// proposal says until when it can be answered, as that of a round does.
@Singleton
@Transactional
public class NoteDelivery {
    private final Introductions introductions;
    private final WorkingWeeks weeks;

    NoteDelivery(Introductions introductions, WorkingWeeks weeks) {
        this.introductions = introductions;
        this.weeks = weeks;
    }

    public void delivered(WorkspaceId workspace, UUID id, PersonId person, Instant at) {
        introductions
                .hold(workspace, id)
                .ifPresent(introduction -> introduction.partOf(person).ifPresent(part -> {
                    introductions.arrived(workspace, id, person);
                    deadline(introduction, part, at)
                            .ifPresent(deadline -> introductions.postpone(workspace, id, deadline));
                }));
    }

    private Optional<Instant> deadline(Introduction introduction, Part part, Instant at) {
        return switch (introduction.origin()) {
            case Origin.InRound _ -> Optional.empty();
            case Origin.AskedBy _, Origin.NewHere _ ->
                Optional.of(deadline(introduction, part, at, Deadline.lastAfter(introduction.openedAt())));
            case Origin.ConnectedBy _ -> {
                Instant last = Deadline.lastOf(introduction.parts(), introduction.openedAt());
                yield Optional.of(Deadline.atMost(last, deadline(introduction, part, at, last)));
            }
        };
    }

    private Instant deadline(Introduction introduction, Part part, Instant at, Instant last) {
        var week = weeks.of(introduction.circle().workspace(), part.person());
        return Deadline.after(at, WorkingTime.orInUtc(part.zone(), week), last);
    }
}
