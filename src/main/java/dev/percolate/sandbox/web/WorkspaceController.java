package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Conversations;
import dev.percolate.sandbox.Manifest;
import dev.percolate.sandbox.People;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.Workspace;
import dev.percolate.schedule.DomainTime;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page shows of the workspace as a whole.
@Controller("/sandbox/page/workspace")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WorkspaceController {
    private final People people;
    private final Conversations conversations;
    private final Manifest manifest;
    private final InstantSource clock;

    WorkspaceController(
            People people, Conversations conversations, Manifest manifest, @DomainTime InstantSource clock) {
        this.people = people;
        this.conversations = conversations;
        this.manifest = manifest;
        this.clock = clock;
    }

    /// `now` is domain time.
    record Shown(
            String team,
            String now,
            App bot,
            List<Somebody> people,
            List<Channel> channels,
            List<Command> commands,
            List<Shortcut> shortcuts) {}

    /// `home` says whether it has a Home tab.
    record App(String id, String name, boolean home) {}

    record Somebody(
            String id,
            String name,
            String title,
            String department,
            @Nullable String zone,
            String standing) {}

    record Channel(String id, String name, boolean isPrivate) {
        @com.fasterxml.jackson.annotation.JsonProperty("private")
        @Override
        public boolean isPrivate() {
            return isPrivate;
        }
    }

    record Command(String command, String hint, String description) {}

    /// `kind` is `global` or `message`.
    record Shortcut(String kind, String name, String callbackId, String description) {}

    @Get
    Shown workspace() {
        return new Shown(
                Workspace.NAME,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                new App(Workspace.BOT_USER, manifest.botName(), manifest.homeTabIsOn()),
                everybody(),
                channels(),
                manifest.commands().stream()
                        .map(command -> new Command(command.command(), command.hint(), command.description()))
                        .toList(),
                manifest.shortcuts().stream()
                        .map(one -> new Shortcut(one.kind().word(), one.name(), one.callbackId(), one.description()))
                        .toList());
    }

    private List<Somebody> everybody() {
        return people.all().stream()
                .filter(person -> !person.id().equals(Workspace.BOT_USER))
                .map(person -> new Somebody(
                        person.id(),
                        person.name(),
                        person.title(),
                        person.department(),
                        person.zone(),
                        person.isGuest()
                                ? Person.Standing.GUEST.word()
                                : person.standing().word()))
                .toList();
    }

    private List<Channel> channels() {
        return conversations.channels().stream()
                .map(channel -> new Channel(channel.id(), channel.name(), channel.kind() == Kind.PRIVATE))
                .toList();
    }
}
