package dev.percolate.request.slack;

import dev.percolate.request.Brief;
import dev.percolate.request.Extent;
import dev.percolate.request.WriteRequest;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

final class RequestDataTest extends InPostgres implements PersonalDataContract {
    @Inject
    private WriteRequest writing;

    @Inject
    private RequestData data;

    private int entered;

    @Override
    public PersonalData personalData() {
        return data;
    }

    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        String words = "How do I begin " + who + ++entered + "?";
        writing.draft(
                workspace,
                new Person(who, "", "", null, "", Person.Standing.MEMBER),
                new Brief(words, Extent.A_FEW, Set.of(), "", null, false, "", Set.of(other)),
                UUID.randomUUID(),
                now);
        return words;
    }
}
