package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Tells people what became of their introduction. Called in the transaction of the change it tells of.
public interface Outcomes {
    /// Opens the conversation of all of them, not before `moment`, and offers the times.
    void together(Introduction introduction, Map<PersonId, Person> people, List<Instant> times, Instant moment);

    /// Reminds all of them, in their conversation, that there is no time yet, and offers some again.
    void remindToMeet(Introduction introduction, Map<PersonId, Person> people, List<Instant> times, Instant moment);

    /// They agreed on a time.
    void agreed(Introduction introduction, Map<PersonId, Person> people, Instant meeting, Instant now);

    /// Takes back the proposal to one person where it has not arrived yet; false where it has.
    boolean withdrawProposal(Introduction introduction, PersonId reader, Instant now);

    /// Takes back the question to one person whether they met, asked for the given time, where it has not arrived yet;
    /// false where it has.
    boolean withdrawQuestion(Introduction introduction, PersonId reader, int time, Instant now);

    /// Tells one person who said yes that it didn't come together: the same words at the same minute, whatever the
    /// reason.
    void apart(Introduction introduction, PersonId reader, Instant deadline);

    /// Tells one person that they are out of the suggestions of its circle until they come back.
    void away(Introduction introduction, PersonId reader, Instant since);

    /// Tells whoever asked to have two others introduced what came of it: when, depends on nothing that
    /// anybody did.
    void connected(Connection connection, Connection.Answer answer, Instant now);

    /// Asks one person alone whether they met the others.
    void askWhetherMet(Introduction introduction, Person reader, List<Person> others, int time, Instant now);
}
