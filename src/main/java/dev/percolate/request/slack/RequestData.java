package dev.percolate.request.slack;

import dev.percolate.request.Ask;
import dev.percolate.request.Brief;
import dev.percolate.request.ForgetInRequests;
import dev.percolate.request.MentorRequest;
import dev.percolate.request.MentorRequests;
import dev.percolate.request.Post;
import dev.percolate.request.Stage;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody asked for and whom, and what they were asked, for their eyes.
@Singleton
final class RequestData implements PersonalData {
    private static final int ORDER = 150;
    private static final int MOST = 500;

    private final MentorRequests requests;
    private final ForgetInRequests forgetting;

    RequestData(MentorRequests requests, ForgetInRequests forgetting) {
        this.requests = requests;
        this.forgetting = forgetting;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        return Stream.of(
                        new Section(
                                "Requests for a mentor",
                                "Whoever you have asked; in a channel, whoever is there. Who should not see one, only you.",
                                Stream.concat(
                                                requests.draftOf(workspace, person).stream(),
                                                requests.latestOf(workspace, person, MOST).stream())
                                        .flatMap(RequestData::entries)
                                        .toList()),
                        new Section(
                                "What you were asked to help with",
                                "You and whoever asked you.",
                                requests.askedOf(workspace, person, MOST).stream()
                                        .flatMap(request ->
                                                request.askOf(person).stream().flatMap(ask -> asked(request, ask)))
                                        .toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private static Stream<Entry> entries(MentorRequest request) {
        var versions = request.versions().stream()
                .flatMap(brief -> Stream.of(
                        new Entry(request.since(), text(brief), true),
                        new Entry(request.since(), details(brief) + hidden(brief))));
        return Stream.concat(versions, Stream.of(new Entry(request.since(), standing(request))));
    }

    private static String text(Brief brief) {
        return Stream.of(
                        brief.about(),
                        labelled("Why now: ", brief.whyNow()),
                        labelled("Somebody who has been through: ", brief.beenThrough()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + text;
    }

    private static String details(Brief brief) {
        var byWhen = brief.byWhen();
        return "Kind of help: " + RequestWording.extent(brief.extent()) + "."
                + (brief.needs().isEmpty()
                        ? ""
                        : " What would help: "
                                + brief.needs().stream()
                                        .map(NeedWording::wished)
                                        .collect(Collectors.joining("; "))
                                + ".")
                + (byWhen == null ? "" : " By " + RequestWording.day(byWhen) + ".")
                + (brief.differentPath() ? " Welcome: somebody whose path differs." : "");
    }

    private static String hidden(Brief brief) {
        String people =
                brief.hiddenFrom().stream().sorted().map(RequestData::mention).collect(Collectors.joining(", "));
        return people.isEmpty() ? "" : " Should not see it: " + people + ".";
    }

    private static String standing(MentorRequest request) {
        String people = request.asks().stream()
                .map(ask -> mention(ask.person()) + " " + state(ask))
                .collect(Collectors.joining(", "));
        return stage(request.stage()) + (people.isEmpty() ? "" : " Asked: " + people + ".") + posted(request.post());
    }

    private static String posted(@Nullable Post post) {
        return post == null
                ? ""
                : " Posted in " + RequestWording.channel(post.channel()) + ", "
                        + (post.named() ? "with your name." : "without your name.");
    }

    private static String stage(Stage stage) {
        return switch (stage) {
            case Stage.Draft _ -> "Not sent.";
            case Stage.Asking _, Stage.Referred _, Stage.Posted _ -> "On its way.";
            case Stage.Agreed _ -> "Somebody said yes.";
            case Stage.Ended _ -> "Over.";
        };
    }

    private static String state(Ask ask) {
        return switch (ask.state()) {
            case NEXT -> "(not yet)";
            case OPEN -> "(no answer yet)";
            case ACCEPTED -> "(yes)";
            case NOT_NOW, REFERRED -> "(not now)";
            case UNANSWERED -> "(no answer)";
            case PASSED_OVER -> "(could not be asked)";
            case TAKEN_BACK -> "(not needed any more)";
        };
    }

    /// What another typed stands there as typed, too; who should not see it is for that other alone.
    private static Stream<Entry> asked(MentorRequest request, Ask ask) {
        var read = request.version(ask.read()).stream()
                .flatMap(brief -> Stream.of(
                        new Entry(ask.askedAt(), text(brief), true), new Entry(ask.askedAt(), details(brief))));
        return Stream.concat(
                Stream.of(new Entry(ask.askedAt(), "By " + mention(request.requester()) + " " + state(ask))), read);
    }

    private static String mention(PersonId person) {
        return person.isSomeoneWhoLeft() ? "someone who left" : "<@" + person + ">";
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        forgetting.forget(workspace, person);
    }
}
