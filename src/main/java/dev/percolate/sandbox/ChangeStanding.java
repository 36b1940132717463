package dev.percolate.sandbox;

import dev.percolate.sandbox.Person.Standing;
import jakarta.inject.Singleton;

/// Somebody is deactivated, becomes a guest, or is a full member again.
@Singleton
public final class ChangeStanding {
    private final People people;
    private final Modals modals;
    private final TellOfPeople telling;
    private final Atomically atomically;
    private final Live live;

    ChangeStanding(People people, Modals modals, TellOfPeople telling, Atomically atomically, Live live) {
        this.people = people;
        this.modals = modals;
        this.telling = telling;
        this.atomically = atomically;
        this.live = live;
    }

    /// Whoever is deactivated is signed out: what was open in front of them is closed. The app hears of every change.
    public Outcome change(Person person, Standing standing) {
        if (!canBe(person.standing()) || !canBe(standing)) {
            return new Outcome.Failed(person.name() + " stays what they are: only colleagues can be changed.");
        }
        atomically.run(() -> {
            people.stand(person.id(), standing);
            if (standing == Standing.DEACTIVATED) {
                modals.removeFrom(person.id(), 1);
            }
            people.find(person.id()).ifPresent(telling::changed);
            return standing;
        });
        live.modalsChanged(person.id());
        live.peopleChanged();
        return Outcome.DONE;
    }

    private static boolean canBe(Standing standing) {
        return switch (standing) {
            case MEMBER, GUEST, SINGLE_CHANNEL_GUEST, DEACTIVATED -> true;
            case EXTERNAL, BOT -> false;
        };
    }
}
