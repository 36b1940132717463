package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeeks;
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
                    var deadline = deadline(introduction, part, at);
                    introductions.postpone(
                            workspace,
                            id,
                            introduction
                                    .lastDeadline()
                                    .filter(deadline::isAfter)
                                    .orElse(deadline));
                }));
    }

    private Instant deadline(Introduction introduction, Part part, Instant at) {
        return switch (introduction.origin()) {
            case Origin.InRound _ -> Deadline.arrivedInRound(at, part.zone());
            case Origin.AskedBy _, Origin.NewHere _ ->
                deadline(introduction, part, at, Deadline.lastAfter(introduction.openedAt()));
            case Origin.ConnectedBy _ ->
                deadline(introduction, part, at, Deadline.lastOf(introduction.parts(), introduction.openedAt()));
        };
    }

    private Instant deadline(Introduction introduction, Part part, Instant at, Instant last) {
        var week = weeks.of(introduction.circle().workspace(), part.person());
        return Deadline.after(at, WorkingTime.orInUtc(part.zone(), week), last);
    }
}
