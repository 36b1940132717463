package dev.percolate.introduction;

import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Keeps one person's answer. Where it was the last yes, the introduction is looked at now: whatever happens between
/// here and there, the routine that settles introductions finds it.
@Singleton
@Transactional
class KeepReply {
    private final Introductions introductions;
    private final KeptApart keptApart;

    KeepReply(Introductions introductions, KeptApart keptApart) {
        this.introductions = introductions;
        this.keptApart = keptApart;
    }

    /// The introduction as it is after the answer; empty where the person is not part of it.
    Optional<Introduction> keep(WorkspaceId workspace, UUID id, PersonId person, Reply reply, Instant now) {
        var held = introductions
                .hold(workspace, id)
                .filter(introduction -> introduction.partOf(person).isPresent());
        if (held.filter(Introduction::open).isEmpty() || !introductions.reply(workspace, id, person, reply, now)) {
            return held;
        }
        var changed = introductions.find(workspace, id);
        if (changed.filter(Introduction::everybodyAccepted).isPresent()) {
            introductions.lookAgainAt(workspace, id, now);
        }
        return changed;
    }

    /// Puts the others on the person's private list and passes, where there is still something to pass on.
    Optional<Introduction> keepApart(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        var introduction = keep(workspace, id, person, Reply.PASSED, now);
        introduction.ifPresent(kept ->
                kept.othersThan(person).forEach(other -> keptApart.keepApart(workspace, person, other.person(), now)));
        return introduction;
    }
}
