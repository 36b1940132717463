package dev.percolate.tipping.slack;

import dev.percolate.testing.InPostgres;
import dev.percolate.tipping.DeclineQuestions;
import dev.percolate.tipping.Suggestion;
import dev.percolate.tipping.Suggestions;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

final class TippingDataTest extends InPostgres implements PersonalDataContract {
    @Inject
    private Suggestions suggestions;

    @Inject
    private DeclineQuestions declining;

    @Inject
    private TippingData data;

    private int entered;

    @Override
    public PersonalData personalData() {
        return data;
    }

    /// What was asked of `other` goes with whichever of the two erases it, and what was asked of a third
    /// stays.
    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        var third = new PersonId("U9" + ++entered);
        for (PersonId to : List.of(other, third)) {
            suggestions.add(new Suggestion(workspace, new UUID(entered, to.hashCode()), who, to, now, null, true));
        }
        declining.decline(workspace, who, now);
        return "You asked <@" + third + ">";
    }
}
