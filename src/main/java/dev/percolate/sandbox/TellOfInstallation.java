package dev.percolate.sandbox;

import jakarta.inject.Singleton;

/// Tells the app that it was removed from the workspace: its token is no longer good, and then that it is gone.
@Singleton
public final class TellOfInstallation {
    private final EventDelivery events;

    TellOfInstallation(EventDelivery events) {
        this.events = events;
    }

    public void ended() {
        events.announce("tokens_revoked", Events::tokensRevoked);
        events.announce("app_uninstalled", Events::appUninstalled);
        events.hurry();
    }
}
