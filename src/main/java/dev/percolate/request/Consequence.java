package dev.percolate.request;

import dev.percolate.workspace.PersonId;

/// What is to be said or done to people because of a move.
public sealed interface Consequence {
    record AskPerson(PersonId person) implements Consequence {}

    record RemindPerson(PersonId person) implements Consequence {}

    /// What still waits to be sent to them is not sent.
    record TakeBack(PersonId person) implements Consequence {}

    record Publish() implements Consequence {}

    record Bump() implements Consequence {}

    /// The requester hears that this person cannot now, without a reason.
    record TellNotNow(PersonId person) implements Consequence {}

    record ProposeReferral(PersonId by, PersonId colleague) implements Consequence {}

    record OfferPrivately() implements Consequence {}

    record TellUsedUp() implements Consequence {}

    record TellLapsed() implements Consequence {}

    record OpenConversation(PersonId mentor) implements Consequence {}

    /// Nothing of it is kept.
    record Forget() implements Consequence {}
}
