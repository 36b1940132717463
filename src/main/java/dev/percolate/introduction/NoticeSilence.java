package dev.percolate.introduction;

import dev.percolate.introduction.Introductions.Sign;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/// Whoever lets several introductions in a row go by without pressing anything is taken out of the suggestions until
/// they come back, and told so: nobody waits for them in vain, and they needn't do anything.
///
/// Nobody else learns of it: being away looks like every other reason why somebody is not suggested (promise 2). Called
/// in the transaction that ends the introduction, before it is ended, with the introduction held: memberships come
/// second in every order of locks. Where nobody was asked, silence says nothing.
@Singleton
final class NoticeSilence {
    private static final int IN_A_ROW = 3;

    private final Memberships memberships;
    private final Outcomes outcomes;

    NoticeSilence(Memberships memberships, Outcomes outcomes) {
        this.memberships = memberships;
        this.outcomes = outcomes;
    }

    void ends(Introduction introduction, Map<PersonId, Sign> signs, Instant end, Instant now) {
        var circle = introduction.circle();
        memberships.hold(circle, introduction.people()).stream()
                .filter(member -> isIn(introduction, member, now))
                .forEach(member -> note(
                        introduction, member.person(), signs.getOrDefault(member.person(), Sign.NOT_REACHED), end));
    }

    /// Whoever paused has said that they are not there.
    private static boolean isIn(Introduction introduction, Member member, Instant now) {
        var zone = introduction.partOf(member.person()).orElseThrow().zone();
        return member.on(Member.today(zone, now)) instanceof Membership.In;
    }

    private void note(Introduction introduction, PersonId person, Sign sign, Instant end) {
        var circle = introduction.circle();
        switch (sign) {
            case SPOKE -> memberships.heardOf(circle, person);
            case SILENT -> {
                if (introduction.isStraightAway()) {
                    return;
                }
                if (introduction.isAskedBy(person)) {
                    memberships.heardOf(circle, person);
                } else if (memberships.heardNothingOf(circle, person) >= IN_A_ROW
                        && memberships.setAway(circle, person, end)) {
                    outcomes.away(introduction, person, end);
                }
            }
            case NOT_REACHED -> {}
        }
    }
}
