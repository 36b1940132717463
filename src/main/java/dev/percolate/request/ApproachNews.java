package dev.percolate.request;

import dev.percolate.workspace.Person;
import java.time.Instant;

/// What the two people of an approach are asked and told. Called in the transaction of the change.
public interface ApproachNews {
    void offer(Approach approach, Person person, Person mentor, Instant now);

    void remind(Approach approach, Person person, Person mentor, Instant now);

    /// What still waits to be sent to the person because of it.
    void takeBack(Approach approach, Instant now);

    /// The mentor hears that it does not fit, without a reason.
    void notNow(Approach approach, Person person, Person mentor, Instant now);

    void unanswered(Approach approach, Person person, Person mentor, Instant now);

    /// One conversation of the two.
    void together(Approach approach, Person person, Person mentor, FirstConversation conversation);
}
