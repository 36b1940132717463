package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Remembers what people were told of outcomes, in order.
public final class Told implements Outcomes {
    public sealed interface Telling {
        record Together(Introduction introduction, List<Instant> times, Instant moment) implements Telling {}

        record Reminded(List<Instant> times, Instant moment) implements Telling {}

        record Agreed(Instant meeting) implements Telling {}

        record Withdrawn(PersonId reader) implements Telling {}

        record Apart(PersonId reader, Instant deadline) implements Telling {}

        record Away(PersonId reader, Instant since) implements Telling {}

        record Connected(Connection connection, Connection.Answer answer) implements Telling {}

        record Asked(PersonId reader, List<PersonId> others, int time) implements Telling {}
    }

    public final List<Telling> tellings = new ArrayList<>();

    /// Whose proposal or question has not arrived yet.
    public final Set<PersonId> stillWaiting = new HashSet<>();

    @Override
    public void together(Introduction introduction, Map<PersonId, Person> people, List<Instant> times, Instant moment) {
        tellings.add(new Telling.Together(introduction, times, moment));
    }

    @Override
    public void remindToMeet(
            Introduction introduction, Map<PersonId, Person> people, List<Instant> times, Instant moment) {
        tellings.add(new Telling.Reminded(times, moment));
    }

    @Override
    public void agreed(Introduction introduction, Map<PersonId, Person> people, Instant meeting, Instant now) {
        tellings.add(new Telling.Agreed(meeting));
    }

    @Override
    public boolean withdrawProposal(Introduction introduction, PersonId reader, Instant now) {
        return withdraw(reader);
    }

    @Override
    public boolean withdrawQuestion(Introduction introduction, PersonId reader, int time, Instant now) {
        return withdraw(reader);
    }

    private boolean withdraw(PersonId reader) {
        boolean waited = stillWaiting.remove(reader);
        if (waited) {
            tellings.add(new Telling.Withdrawn(reader));
        }
        return waited;
    }

    @Override
    public void apart(Introduction introduction, PersonId reader, Instant deadline) {
        tellings.add(new Telling.Apart(reader, deadline));
    }

    @Override
    public void away(Introduction introduction, PersonId reader, Instant since) {
        tellings.add(new Telling.Away(reader, since));
    }

    @Override
    public void connected(Connection connection, Connection.Answer answer, Instant now) {
        tellings.add(new Telling.Connected(connection, answer));
    }

    @Override
    public void askWhetherMet(Introduction introduction, Person reader, List<Person> others, int time, Instant now) {
        tellings.add(
                new Telling.Asked(reader.id(), others.stream().map(Person::id).toList(), time));
    }
}
