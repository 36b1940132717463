package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Turns colleagues' ideas off and on for one person. Whoever is asked because a colleague thought of them
/// need never have joined anything, so neither a pause nor leaving is there for them (promise 3).
@Singleton
@Transactional
public class DeclineIdeas {
    /// Of one person's introductions, latest first, all that can be open are among these.
    private static final int LATEST = 50;

    private final IdeasDeclined ideas;
    private final Connections connections;
    private final Introductions introductions;
    private final Outcomes outcomes;

    DeclineIdeas(IdeasDeclined ideas, Connections connections, Introductions introductions, Outcomes outcomes) {
        this.ideas = ideas;
        this.connections = connections;
        this.introductions = introductions;
        this.outcomes = outcomes;
    }

    /// What waits is not sent any more. What they were asked already goes on and stays open to them, since
    /// its end would tell the other.
    ///
    /// The person is held first: whoever is having them asked right now either finds that they decline, or
    /// is done, and what they had sent is found here.
    public void decline(WorkspaceId workspace, PersonId person, Instant now) {
        connections.hold(workspace, List.of(person));
        ideas.decline(workspace, person, now);
        introductions.latestOf(workspace, person, LATEST).stream()
                .filter(introduction ->
                        introduction.open() && introduction.introducer().isPresent())
                .forEach(introduction -> outcomes.withdrawProposal(introduction, person, now));
    }

    public void allow(WorkspaceId workspace, PersonId person) {
        ideas.allow(workspace, person);
    }

    /// Empty where they may be asked.
    public Optional<Instant> declinedSince(WorkspaceId workspace, PersonId person) {
        return ideas.since(workspace, person);
    }
}
