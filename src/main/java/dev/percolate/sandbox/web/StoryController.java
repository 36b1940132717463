package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Story;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// For the page's hint and the marks beside people's names: what has happened, and for whom something waits.
@Controller("/sandbox/page/story")
@ExecuteOn(TaskExecutors.BLOCKING)
final class StoryController {
    private final Story story;

    StoryController(Story story) {
        this.story = story;
    }

    record Shown(
            List<Direct> direct,
            @Nullable Group group,
            List<String> homes,
            List<Story.Said> channels,
            List<Story.Unseen> unread) {}

    record Direct(
            String person,
            String conversation,
            String lastTs,
            @Nullable String pressedTs) {}

    record Group(
            String id,
            List<String> people,
            String firstTs,
            String lastTs,
            @Nullable String pressedTs,
            List<String> pressedBy) {}

    @Get
    Shown story() {
        Optional<Story.Together> together = story.together();
        List<String> people = together.map(Story.Together::people).orElse(List.of());
        return new Shown(
                story.direct(people).stream()
                        .map(one -> new Direct(
                                one.person(),
                                one.conversation(),
                                one.lastTs(),
                                one.pressedTs().orElse(null)))
                        .toList(),
                together.map(one -> new Group(
                                one.id(),
                                one.people(),
                                one.firstTs(),
                                one.lastTs(),
                                one.pressedTs().orElse(null),
                                one.pressedBy()))
                        .orElse(null),
                story.homes(people),
                story.channels(),
                story.unread());
    }
}
