package dev.percolate.request.slack;

import dev.percolate.request.HopeForSupport;
import dev.percolate.request.Need;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

final class SupportDataTest extends InPostgres implements PersonalDataContract {
    @Inject
    private HopeForSupport hoping;

    @Inject
    private SupportData data;

    private int entered;

    @Override
    public PersonalData personalData() {
        return data;
    }

    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        String words = "To speak up, says " + who + ++entered;
        hoping.say(
                workspace,
                new Person(who, "", "", null, "", Person.Standing.MEMBER),
                new HopeForSupport.Draft(words, Set.of(Need.COUNSEL), Set.of(other), null),
                now);
        return words;
    }
}
