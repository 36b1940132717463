package dev.percolate.request;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.Map;

/// What people are asked and told because of a request. Called in the transaction of the change; `people` are those of
/// the request whom the directory knows.
public interface RequestNews {
    void ask(MentorRequest request, Person asked, Person requester, Instant now);

    void remind(MentorRequest request, Person asked, Person requester, Instant now);

    /// What still waits to be sent to this person because they were asked.
    void takeBack(MentorRequest request, PersonId asked, Instant now);

    /// What still waits to be told of how it stood before, to the requester; where it is over, in its channel, too.
    void takeBackNews(MentorRequest before, boolean isStillOpen, Instant now);

    void publish(MentorRequest request, Person requester, Instant now);

    void bump(MentorRequest request, Person requester, Instant now);

    /// Of those the requester hears of: this person cannot now.
    void notNow(MentorRequest request, Map<PersonId, Person> people, PersonId asked, Instant now);

    void proposeReferral(MentorRequest request, Person requester, Person by, Person colleague, Instant now);

    void offerPrivately(MentorRequest request, Person requester, Instant now);

    void usedUp(MentorRequest request, Map<PersonId, Person> people, Instant now);

    void lapsed(MentorRequest request, Person requester, Instant now);

    /// One conversation of the two.
    void together(MentorRequest request, Person requester, Person mentor, FirstConversation conversation);
}
