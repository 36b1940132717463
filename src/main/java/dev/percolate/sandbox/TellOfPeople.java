package dev.percolate.sandbox;

import dev.percolate.schedule.DomainTime;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Tells the app that somebody is not as they were.
@Singleton
final class TellOfPeople {
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

    /// In the transaction that changes them; `person` is as they are then.
    void changed(Person person) {
        boolean stranger = people.strangers().contains(person.id());
        boolean admin = people.admins().contains(person.id());
        ShownPerson.Asked asked =
                new ShownPerson.Asked(true, organization.hasTheApp(), stranger, admin, clock.instant());
        events.announce("user_change", (id, now) -> Events.userChange(id, ShownPerson.of(person, asked), now));
    }
}
