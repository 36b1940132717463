package dev.percolate.introduction;

import dev.percolate.introduction.Introductions.Sign;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.QuietRules;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ends an introduction whose time has come, with everything held that could change meanwhile.
///
/// Whoever passed, stayed silent, keeps the other apart, paused, left the circle or left the workspace: until the
/// deadline nothing happens, and then the same for all of these (promise 2).
@Singleton
@Transactional
class EndIntroduction {
    private final Introductions introductions;
    private final Memberships memberships;
    private final KeptApart keptApart;
    private final BringTogether bringing;
    private final NoticeSilence silence;
    private final Outcomes outcomes;
    private final SecondWave secondWave;

    EndIntroduction(
            Introductions introductions,
            Memberships memberships,
            KeptApart keptApart,
            BringTogether bringing,
            NoticeSilence silence,
            Outcomes outcomes,
            SecondWave secondWave) {
        this.introductions = introductions;
        this.memberships = memberships;
        this.keptApart = keptApart;
        this.bringing = bringing;
        this.silence = silence;
        this.outcomes = outcomes;
        this.secondWave = secondWave;
    }

    /// The introduction where everybody said yes and, as far as we know without Slack, may meet; otherwise it is left
    /// until its deadline, or ended if that has come.
    Optional<Introduction> unlessAllAgree(WorkspaceId workspace, UUID id, Instant now) {
        var held = introductions.hold(workspace, id).filter(Introduction::open);
        var agreed = held.filter(introduction -> allAgree(introduction, now));
        if (agreed.isEmpty()) {
            held.ifPresent(introduction -> waitOrEnd(introduction, now));
        }
        return agreed;
    }

    /// `people` are those of it whom the directory knows. They are brought together when all of them are at work: until
    /// then everybody can change their mind, and whoever said yes days ago is not woken at night because the other
    /// does so now.
    void withAll(WorkspaceId workspace, UUID id, Map<PersonId, Person> people, Instant now) {
        var held = introductions.hold(workspace, id).orElse(null);
        if (held == null || !(held.stage() instanceof Stage.Open(var deadline))) {
            return;
        }
        if (!allAgree(held, now) || !areAllThere(held, people)) {
            waitOrEnd(held, now);
            return;
        }
        var moment = QuietRules.nextSharedMoment(people.values(), now).orElseGet(() -> whenOneWorks(people, now));
        if (moment.isAfter(now) && deadline.isAfter(now)) {
            introductions.lookAgainAt(workspace, id, moment.isBefore(deadline) ? moment : deadline);
        } else {
            silence.ends(held, introductions.signsOf(workspace, id), now, now);
            bringing.bring(held, people, now, moment);
        }
    }

    /// Of those who never work at the same time, one reads it outside their hours; but not all, and on no day off of
    /// all.
    private static Instant whenOneWorks(Map<PersonId, Person> people, Instant now) {
        return people.values().stream()
                .flatMap(person -> QuietRules.nextWorkingMoment(person, now).stream())
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    private static boolean areAllThere(Introduction introduction, Map<PersonId, Person> people) {
        return people.keySet().containsAll(introduction.people())
                && people.values().stream().allMatch(Person::isThere);
    }

    /// What was so when it was proposed may have changed: somebody keeps the other apart since, or is out.
    private boolean allAgree(Introduction introduction, Instant now) {
        return introduction.everybodyAccepted() && allAreIn(introduction, now) && nobodyIsKeptApart(introduction);
    }

    /// Where one needn't have joined, only whoever did can have said that they are not there.
    private boolean allAreIn(Introduction introduction, Instant now) {
        var members = memberships.hold(introduction.circle(), introduction.people()).stream()
                .collect(Collectors.toMap(Member::person, Function.identity()));
        return introduction.parts().stream().allMatch(part -> {
            var member = members.get(part.person());
            return member == null
                    ? !introduction.isForMembersOnly()
                    : member.on(Member.today(part.zone(), now)) instanceof Membership.In;
        });
    }

    /// Nor from whoever had the idea: they would bring it about.
    private boolean nobodyIsKeptApart(Introduction introduction) {
        var people = Stream.concat(introduction.people().stream(), introduction.introducer().stream())
                .toList();
        return people.stream()
                .noneMatch(person -> keptApart.apartFrom(introduction.circle().workspace(), person).stream()
                        .anyMatch(people::contains));
    }

    private void waitOrEnd(Introduction introduction, Instant now) {
        if (!(introduction.stage() instanceof Stage.Open(var deadline))) {
            return;
        }
        if (deadline.isAfter(now)) {
            introductions.lookAgainAt(introduction.circle().workspace(), introduction.id(), deadline);
        } else {
            endApart(introduction, deadline, now);
        }
    }

    private void endApart(Introduction introduction, Instant deadline, Instant now) {
        var workspace = introduction.circle().workspace();
        boolean toldLater = secondWave.tellsOf(introduction);
        var signs = introductions.signsOf(workspace, introduction.id());
        silence.ends(introduction, signs, deadline, now);
        introductions.end(workspace, introduction.id(), new Stage.Apart(deadline));
        introduction.parts().forEach(part -> {
            outcomes.withdrawProposal(introduction, part.person(), now);
            if (part.reply() == Reply.ACCEPTED && !toldLater) {
                outcomes.apart(introduction, part.person(), deadline);
            }
            if (signs.getOrDefault(part.person(), Sign.NOT_REACHED) == Sign.NOT_REACHED) {
                secondWave.wasNotReached(introduction, part.person());
            }
        });
    }
}
