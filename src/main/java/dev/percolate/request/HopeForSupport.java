package dev.percolate.request;

import dev.percolate.introduction.Member;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Saying that one is open to support, changing that, pausing it and taking it back.
@Singleton
@Transactional
public class HopeForSupport {
    private final Hopes hopes;
    private final Approaches approaches;
    private final ApproachNews news;
    private final Positions positions;

    HopeForSupport(Hopes hopes, Approaches approaches, ApproachNews news, Positions positions) {
        this.hopes = hopes;
        this.approaches = approaches;
        this.news = news;
        this.positions = positions;
    }

    /// As somebody typed and chose it; nothing of it need be right. `hiddenFrom` is null where they were not asked.
    public record Draft(
            String hopesFor,
            Set<Need> needs,
            @Nullable Set<PersonId> hiddenFrom,
            @Nullable LocalDate pausedUntil) {}

    public sealed interface Said {
        record Kept(Hope hope) implements Said {}

        record BadWords(OwnWords.Fault fault) implements Said {}

        /// A pause ends after today and at most a year from now.
        record BadPause() implements Said {}
    }

    public Said say(WorkspaceId workspace, Person person, Draft draft, Instant now) {
        var fault = OwnWords.fault(draft.hopesFor(), Hope.LONGEST);
        if (fault.isPresent()) {
            return new Said.BadWords(fault.get());
        }
        if (draft.pausedUntil() != null && !isPossible(person, draft.pausedUntil(), now)) {
            return new Said.BadPause();
        }
        var before = hopes.find(workspace, person.id());
        var hope = new Hope(
                workspace,
                person.id(),
                draft.hopesFor(),
                draft.needs(),
                draft.hiddenFrom() == null ? before.map(Hope::hiddenFrom).orElse(Set.of()) : draft.hiddenFrom(),
                draft.pausedUntil(),
                before.map(Hope::since).orElse(now),
                now);
        hopes.keep(hope);
        if (hope.pausedUntil() != null) {
            holdBack(workspace, person.id(), now);
        }
        // So that nobody is shown to whom they report to.
        positions.wanted(workspace, List.of(person.id()), now);
        return new Said.Kept(hope);
    }

    private static boolean isPossible(Person person, LocalDate until, Instant now) {
        var today = Member.today(person, now);
        return until.isAfter(today) && !until.isAfter(today.plusYears(1));
    }

    public Optional<Hope> of(WorkspaceId workspace, PersonId person) {
        return hopes.find(workspace, person);
    }

    public void resume(WorkspaceId workspace, PersonId person) {
        hopes.pause(workspace, person, null);
    }

    /// As long as an offer to mentor pauses.
    public void pauseForAWhile(WorkspaceId workspace, Person person, Instant now) {
        hopes.pause(workspace, person.id(), OfferMentoring.awhile(person, now));
        holdBack(workspace, person.id(), now);
    }

    public void end(WorkspaceId workspace, PersonId person, Instant now) {
        hopes.forget(workspace, person);
        holdBack(workspace, person, now);
    }

    /// What is on its way to them is not brought any more, and its mentor sees no difference; what they have read they
    /// may still answer.
    private void holdBack(WorkspaceId workspace, PersonId person, Instant now) {
        approaches.openNaming(workspace, person).stream()
                .filter(approach -> approach.person().equals(person))
                .flatMap(approach -> approaches.hold(workspace, approach.id()).stream())
                .filter(Approach::isOnItsWay)
                .flatMap(approach -> approach.kept(now).stream())
                .forEach(approach -> {
                    approaches.save(approach, now);
                    news.takeBack(approach, now);
                });
    }
}
