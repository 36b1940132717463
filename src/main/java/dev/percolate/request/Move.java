package dev.percolate.request;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/// What can happen to a request. What follows in each stage stands in [Life].
public sealed interface Move {
    /// The same, with more known of whom it brings in.
    default Move of(UnaryOperator<Ask> knowing) {
        return switch (this) {
            case AskInOrder(var people) ->
                new AskInOrder(people.stream().map(knowing).toList());
            case Refer(var by, var colleague) -> new Refer(by, knowing.apply(colleague));
            case Claim(var person) -> new Claim(knowing.apply(person));
            case PostIt _,
                    Arrive _,
                    ReferralArrive _,
                    Accept _,
                    Decline _,
                    ReferInVain _,
                    TakeReferral _,
                    LeaveReferral _,
                    PassOver _,
                    KeepSilent _,
                    WaitNoLonger _,
                    Withdraw _ -> this;
        };
    }

    /// Have these asked, one after the other, after whoever stands there already.
    record AskInOrder(List<Ask> people) implements Move {
        public AskInOrder {
            people = List.copyOf(people);
        }
    }

    record PostIt(ChannelId channel, boolean named) implements Move {}

    /// A question or reminder to this person is there.
    record Arrive(PersonId person, Instant at) implements Move {}

    /// The requester was shown whom this person named.
    record ReferralArrive(PersonId by, Instant at) implements Move {}

    record Accept(PersonId person) implements Move {}

    record Decline(PersonId person) implements Move {}

    record Refer(PersonId by, Ask colleague) implements Move {}

    /// They know somebody who cannot be brought to the requester, which neither of the two learns.
    record ReferInVain(PersonId by) implements Move {}

    record TakeReferral() implements Move {}

    record LeaveReferral() implements Move {}

    /// *I can help* on the post.
    record Claim(Ask person) implements Move {}

    /// Whoever is asked is not there any more, or has as much to do as they offered.
    record PassOver(PersonId person) implements Move {}

    /// Whoever is asked must not be brought together with the requester.
    record KeepSilent(PersonId person) implements Move {}

    /// Nothing happened until the stage was due.
    record WaitNoLonger() implements Move {}

    record Withdraw() implements Move {}
}
