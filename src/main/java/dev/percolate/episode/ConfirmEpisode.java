package dev.percolate.episode;

import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Says whether a conversation that the other noted shall be in one's own log as well.
@Singleton
@Transactional
public class ConfirmEpisode {
    private final ChangeTies changing;
    private final Views views;
    private final Asks asks;
    private final KeptApart keptApart;

    ConfirmEpisode(ChangeTies changing, Views views, Asks asks, KeptApart keptApart) {
        this.changing = changing;
        this.views = views;
        this.asks = asks;
        this.keptApart = keptApart;
    }

    public sealed interface Confirmed {
        /// It is in both logs, by this click or already. `own` says no more than its day, or what they said of it.
        record Kept(View own) implements Confirmed {}

        /// It was too long ago, what it asks about is gone, or it was never theirs to answer: all the same.
        record Closed() implements Confirmed {}
    }

    public Confirmed confirm(WorkspaceId workspace, PersonId person, UUID id, Instant now) {
        return open(workspace, person, id, now)
                .flatMap(ask -> changing.change(List.of(ask.tie()), () -> confirm(ask, now), now))
                .<Confirmed>map(Confirmed.Kept::new)
                .orElseGet(Confirmed.Closed::new);
    }

    private Optional<View> confirm(Ask ask, Instant now) {
        var episode = Pairing.of(ask.tie(), views.ofTie(ask.tie())).stream()
                .filter(one -> one.viewOf(ask.from())
                        .filter(view -> view.id().equals(ask.view()))
                        .isPresent())
                .findFirst();
        if (episode.isEmpty()) {
            return Optional.empty();
        }
        var own = episode.get().viewOf(ask.to());
        if (own.isPresent()) {
            return own;
        }
        var confirmed = new View(
                ask.workspace(),
                ask.to(),
                Derived.id(ask.id(), "confirmed"),
                new Companion.Colleague(ask.from()),
                Account.of(ask.day()),
                new Occasion.Confirmed(ask.view()),
                now);
        views.add(confirmed);
        return Optional.of(confirmed);
    }

    /// *Not now*: nobody is told, and it is no longer among those that wait. False where it can't be answered any more.
    public boolean setAside(WorkspaceId workspace, PersonId person, UUID id, Instant now) {
        var ask = open(workspace, person, id, now);
        ask.ifPresent(known -> asks.setAside(workspace, known.id(), now));
        return ask.isPresent();
    }

    private Optional<Ask> open(WorkspaceId workspace, PersonId person, UUID id, Instant now) {
        return asks.find(workspace, id).filter(ask -> ask.to().equals(person)).filter(ask -> ask.isOpen(now));
    }

    /// What somebody is asked and has not answered, latest first.
    public List<Waiting> waiting(WorkspaceId workspace, PersonId person, Instant now) {
        var apart = keptApart.listOf(workspace, person);
        return asks.arrivedAt(workspace, person, now.minus(Ask.OPEN_FOR)).stream()
                .filter(ask -> ask.isOpen(now) && ask.setAsideAt() == null && !apart.contains(ask.from()))
                .filter(ask -> !isInBothLogs(ask))
                .map(ask -> new Waiting(ask.id(), ask.from(), ask.day()))
                .toList();
    }

    private boolean isInBothLogs(Ask ask) {
        return Pairing.of(ask.tie(), views.ofTie(ask.tie())).stream()
                .filter(MentoringEpisode::isInBothLogs)
                .flatMap(episode -> episode.viewOf(ask.from()).stream())
                .anyMatch(view -> view.id().equals(ask.view()));
    }

    /// All that the other is shown of a question.
    public record Waiting(UUID id, PersonId from, LocalDate day) {}
}
