package dev.percolate.sandbox;

import jakarta.inject.Singleton;
import java.util.Optional;

/// Somebody looks at the app: at its Home tab or at its messages. The app hears of it if it asked to.
@Singleton
public final class OpenApp {
    private final Homes homes;
    private final EventDelivery events;
    private final Manifest manifest;

    OpenApp(Homes homes, EventDelivery events, Manifest manifest) {
        this.homes = homes;
        this.events = events;
        this.manifest = manifest;
    }

    public enum Tab {
        HOME,
        MESSAGES
    }

    public Outcome open(Person person, Tab tab) {
        Optional<Home> published = switch (tab) {
            case HOME -> homes.of(person.id());
            case MESSAGES -> Optional.empty();
        };
        if (tab == Tab.HOME && !manifest.homeTabIsOn()) {
            return new Outcome.Failed("This app has no Home tab.");
        }
        events.announceOpened(person, tab, published);
        return Outcome.DONE;
    }
}
