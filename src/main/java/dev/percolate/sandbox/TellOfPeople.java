package dev.percolate.sandbox;

import dev.percolate.schedule.DomainTime;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Tells the app that somebody is new in the workspace, or is not as they were: renamed, moved, deactivated.
@Singleton
public final class TellOfPeople {
    private final EventDelivery events;
    private final People people;
    private final Organization organization;
    private final InstantSource clock;

    TellOfPeople(EventDelivery events, People people, Organization organization, @DomainTime InstantSource clock) {
        this.events = events;
        this.people = people;
        this.organization = organization;
        this.clock = clock;
    }

    /// After it is so; `person` is as they are now.
    public void changed(Person person) {
        tell("user_change", person);
    }

    public void joined(Person person) {
        tell("team_join", person);
    }

    private void tell(String type, Person person) {
        boolean stranger = people.strangers().contains(person.id());
        ShownPerson.Asked asked = new ShownPerson.Asked(true, organization.hasTheApp(), stranger, clock.instant());
        events.announce(type, (id, now) -> Events.person(id, type, ShownPerson.of(person, asked), now));
        events.hurry();
    }
}
