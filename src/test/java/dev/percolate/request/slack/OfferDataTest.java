package dev.percolate.request.slack;

import dev.percolate.request.Need;
import dev.percolate.request.OfferMentoring;
import dev.percolate.request.OfferMentoring.Draft;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

final class OfferDataTest extends InPostgres implements PersonalDataContract {
    @Inject
    private OfferMentoring offering;

    @Inject
    private OfferData data;

    private int entered;

    @Override
    public PersonalData personalData() {
        return data;
    }

    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        String words = "number " + ++entered + " of " + who + " in " + workspace;
        offering.offer(
                workspace,
                new Person(who, "", "", null, "", Person.Standing.MEMBER),
                new Draft(words, Set.of(Need.COUNSEL), "been " + words, 2, null, "learn " + words, true),
                now);
        return words;
    }
}
