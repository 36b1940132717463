package dev.percolate.introduction;

import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Ends an introduction whose time has come, with everything held that could change meanwhile.
///
/// Whoever passed, stayed silent, keeps the other apart, paused, left the circle or left the workspace: until the
/// deadline nothing happens, and then the same for all of these (promise 2).
@Singleton
class EndIntroduction {
    private final Introductions introductions;
    private final Memberships memberships;
    private final KeptApart keptApart;
    private final BringTogether bringing;
    private final Outcomes outcomes;

    EndIntroduction(
            Introductions introductions,
            Memberships memberships,
            KeptApart keptApart,
            BringTogether bringing,
            Outcomes outcomes) {
        this.introductions = introductions;
        this.memberships = memberships;
        this.keptApart = keptApart;
        this.bringing = bringing;
        this.outcomes = outcomes;
    }

    /// `people` are those of it whom the directory knows.
    @Transactional
    void end(WorkspaceId workspace, UUID id, Map<PersonId, Person> people, Instant now) {
        var held = introductions.hold(workspace, id).orElse(null);
        if (held == null || !(held.stage() instanceof Stage.Open(var deadline))) {
            return;
        }
        if (held.everybodyAccepted() && mayMeet(held, people, now)) {
            bringing.bring(held, people, now);
        } else if (deadline.isAfter(now)) {
            introductions.lookAgainAt(workspace, id, deadline);
        } else {
            endApart(held, deadline, now);
        }
    }

    /// What was so when it was proposed may have changed: somebody keeps the other apart since, or is out.
    private boolean mayMeet(Introduction introduction, Map<PersonId, Person> people, Instant now) {
        var circle = introduction.circle();
        return people.keySet().containsAll(introduction.people())
                && people.values().stream().allMatch(Person::isMember)
                && everybodyIsIn(circle, people, now)
                && nobodyIsKeptApart(circle.workspace(), introduction.people());
    }

    private boolean everybodyIsIn(Circle circle, Map<PersonId, Person> people, Instant now) {
        var members = memberships.hold(circle, people.keySet()).stream()
                .collect(Collectors.toMap(Member::person, Function.identity()));
        return people.values().stream().allMatch(person -> {
            var member = members.get(person.id());
            return member != null && member.on(Member.today(person, now)) instanceof Membership.In;
        });
    }

    private boolean nobodyIsKeptApart(WorkspaceId workspace, Collection<PersonId> people) {
        return people.stream()
                .noneMatch(person ->
                        keptApart.apartFrom(workspace, person).stream().anyMatch(people::contains));
    }

    private void endApart(Introduction introduction, Instant deadline, Instant now) {
        introductions.end(introduction.circle().workspace(), introduction.id(), new Stage.Apart(deadline));
        outcomes.withdrawProposals(introduction, now);
        introduction.parts().stream()
                .filter(part -> part.reply() == Reply.ACCEPTED)
                .forEach(part -> outcomes.apart(introduction, part.person(), deadline));
    }
}
