package dev.percolate.sandbox;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/// The organisation that the workspace may belong to, where the app is installed in all of it at once.
@Singleton
public final class Organization {
    public static final String ID = "E0KETTLE1";
    public static final String NAME = "Kettle Group";
    public static final String ELSEWHERE = "E0ELSEWHERE";
    public static final String NAME_ELSEWHERE = "Somewhere Else";

    private final boolean installed;

    /// `percolate.sandbox.organization=true`: what Slack sends and answers to an app that was installed org-wide.
    Organization(@Property(name = "percolate.sandbox.organization", defaultValue = "false") boolean installed) {
        this.installed = installed;
    }

    public boolean hasTheApp() {
        return installed;
    }
}
