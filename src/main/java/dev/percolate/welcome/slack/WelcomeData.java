package dev.percolate.welcome.slack;

import dev.percolate.welcome.Host;
import dev.percolate.welcome.Hosts;
import dev.percolate.welcome.KeepWelcome;
import dev.percolate.welcome.Newcomer;
import dev.percolate.welcome.Newcomer.Progress;
import dev.percolate.welcome.Newcomers;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where somebody is or was new, and where they welcome others, for their eyes.
@Singleton
final class WelcomeData implements PersonalData {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Newcomers newcomers;
    private final Hosts hosts;
    private final KeepWelcome keeping;

    WelcomeData(Newcomers newcomers, Hosts hosts, KeepWelcome keeping) {
        this.newcomers = newcomers;
        this.hosts = hosts;
        this.keeping = keeping;
    }

    @Override
    public int order() {
        return 105;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        return Stream.of(
                        new Section(
                                "Where you said that you're new",
                                "Whoever offered to welcome new people, where you were introduced to them.",
                                newcomers.of(workspace, person).stream()
                                        .map(WelcomeData::isNew)
                                        .toList()),
                        new Section(
                                "Where you offered to welcome new people",
                                "Whoever is new, where you were introduced to them.",
                                hosts.of(workspace, person).stream()
                                        .map(WelcomeData::welcomes)
                                        .toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private static Entry isNew(Newcomer newcomer) {
        return new Entry(
                newcomer.since(),
                "In " + WelcomeViews.channel(newcomer.circle()) + ". Proposed so far: " + newcomer.tried() + ". "
                        + WelcomeViews.sofar(newcomer)
                        + (newcomer.progress() instanceof Progress.Over ? " That is over." : ""));
    }

    private static Entry welcomes(Host host) {
        return new Entry(
                host.since(),
                "In " + WelcomeViews.channel(host.circle())
                        + (host.showsTheRopes() ? ", also to show how things are done." : ".")
                        + lastAsked(host.askedAt()));
    }

    private static String lastAsked(@Nullable Instant askedAt) {
        return askedAt == null
                ? ""
                : " You were last asked on " + DAY.format(askedAt.atOffset(ZoneOffset.UTC)) + " (UTC).";
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        keeping.forget(workspace, person);
    }
}
