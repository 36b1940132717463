package dev.percolate.welcome.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Memberships;
import dev.percolate.testing.InPostgres;
import dev.percolate.welcome.BeWelcomed;
import dev.percolate.welcome.WelcomingCircles;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Instant;

final class WelcomeDataTest extends InPostgres implements PersonalDataContract {
    @Inject
    private WelcomingCircles circles;

    @Inject
    private Memberships memberships;

    @Inject
    private BeWelcomed welcoming;

    @Inject
    private WelcomeData data;

    private int entered;

    @Override
    public PersonalData personalData() {
        return data;
    }

    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        var circle = new Circle(workspace, new ChannelId("C" + ++entered + who));
        circles.add(circle, now);
        memberships.join(circle, who, now);
        var person = new Person(who, "", "", null, "", Person.Standing.MEMBER);
        welcoming.sayNew(circle, person, now);
        welcoming.offer(circle, person, true, now);
        return "<#" + circle.channel() + ">";
    }
}
