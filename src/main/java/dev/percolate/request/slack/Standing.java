package dev.percolate.request.slack;

import dev.percolate.request.Ask;
import dev.percolate.request.MentorRequest;
import dev.percolate.request.Stage;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Where a request stands, as its requester reads it. Somebody who is kept apart looks like somebody who does not
/// answer.
final class Standing {
    private Standing() {}

    static String line(MentorRequest request, Map<PersonId, Person> people) {
        String now = switch (request.stage()) {
            case Stage.Draft _ -> "*Not sent yet.* Nobody has read it.";
            case Stage.Asking asking ->
                "*" + RequestWording.name(people, asking.asked())
                        + " is asked.* They have about three working days; then I go on by myself.";
            case Stage.Referred referred ->
                "*" + RequestWording.name(people, referred.by()) + " thought of "
                        + RequestWording.name(people, referred.colleague().person())
                        + ".* Shall I ask them? Two working days after you were told, I go on without.";
            case Stage.Posted _ -> "*It stands in a channel.*";
            case Stage.Agreed(var mentor) -> "*" + RequestWording.name(people, mentor) + " is happy to help.*";
            case Stage.Ended(var why) ->
                switch (why) {
                    case WITHDRAWN -> "*You withdrew it.*";
                    case USED_UP -> "*I've gone through your order,* without a yes this time.";
                    case LAPSED -> "*It is closed:* nobody came forward in the channel.";
                };
        };
        String others = asks(request, people);
        return now + (others.isEmpty() ? "" : " " + others) + post(request);
    }

    private static String post(MentorRequest request) {
        var post = request.post();
        return post == null || !request.stage().isOpen()
                ? ""
                : " It can be read in " + RequestWording.channel(post.channel())
                        + (post.named() ? "." : ", without your name.");
    }

    /// What became of those who were asked, and who is next.
    static String asks(MentorRequest request, Map<PersonId, Person> people) {
        return request.asks().stream()
                .flatMap(ask -> said(
                        ask,
                        RequestWording.name(people, ask.person()),
                        request.stage().isOpen())
                        .stream())
                .collect(Collectors.joining(" "));
    }

    private static List<String> said(Ask ask, String name, boolean isOpen) {
        return switch (ask.state()) {
            case NEXT -> isOpen ? List.of("Then: " + name + ".") : List.of();
            case OPEN, ACCEPTED -> List.of();
            case NOT_NOW, REFERRED -> List.of(name + ": not now.");
            case UNANSWERED -> List.of(name + ": no answer.");
            case PASSED_OVER -> List.of(name + " could not be asked: too much on, or not here any more.");
            case TAKEN_BACK -> List.of(name + " need not answer any more.");
        };
    }

    static String goesOn(MentorRequest request, Map<PersonId, Person> people) {
        return switch (request.stage()) {
            case Stage.Asking _ -> "I've asked the next in your order; Home says where it stands.";
            case Stage.Posted _ -> "It still stands in the channel.";
            case Stage.Draft _, Stage.Referred _, Stage.Agreed _, Stage.Ended _ -> line(request, people);
        };
    }
}
