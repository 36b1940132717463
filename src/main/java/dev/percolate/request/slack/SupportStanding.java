package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.request.Approach;
import dev.percolate.request.Approach.Stage;
import dev.percolate.request.ReadOwnSupport.Own;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where the support stands that somebody offered and was offered, for their eyes. To the mentor one that is kept from
/// the person looks like one that is not answered.
final class SupportStanding {
    private SupportStanding() {}

    /// Empty where there is nothing to show.
    static List<LayoutBlock> home(Own own) {
        List<LayoutBlock> blocks = new ArrayList<>();
        own.brought().forEach(approach -> blocks.addAll(brought(approach, own.people())));
        own.made().forEach(approach -> blocks.addAll(made(approach, own.people())));
        return blocks;
    }

    private static List<LayoutBlock> made(Approach approach, Map<PersonId, Person> people) {
        var line = Layout.text(made(approach, RequestWording.name(people, approach.person())));
        return approach.isOpen()
                ? List.of(line, Layout.buttons(SupportButtons.withdraw(approach.id())))
                : List.of(line);
    }

    private static String made(Approach approach, String name) {
        return switch (approach.stage()) {
            case Stage.Offered _ -> "*You offered " + name + " support.* They have about three working days to answer.";
            case Stage.Agreed() -> "*" + name + " gladly took your support.*";
            case Stage.Ended(var why) ->
                "*You offered " + name + " support:* "
                        + switch (why) {
                            case NOT_NOW -> "not now.";
                            case UNANSWERED -> "no answer this time.";
                            case WITHDRAWN -> "you withdrew it.";
                        };
        };
    }

    /// Pressed too late, it says how it stands instead.
    static String ofWithdrawn(Approach approach) {
        return switch (approach.stage()) {
            case Stage.Agreed() -> "They said yes before you withdrew it: a conversation of the two of you opens.";
            case Stage.Ended(var why) when why == Stage.Ended.Why.WITHDRAWN -> SomeoneViews.WITHDRAWN;
            case Stage.Ended _, Stage.Offered _ -> SomeoneViews.OVER;
        };
    }

    private static List<LayoutBlock> brought(Approach approach, Map<PersonId, Person> people) {
        String name = RequestWording.name(people, approach.mentor());
        var said = approach.said();
        String line = said == null || said.line().isEmpty() ? "" : " “" + Mrkdwn.quote(said.line()) + "”";
        return switch (approach.stage()) {
            case Stage.Offered _ ->
                List.of(
                        Layout.text("*" + name + " would like to support you.*" + line),
                        Layout.buttons(SupportButtons.answers(approach.id())),
                        Layout.buttons(SupportButtons.keepApart(approach.id())));
            case Stage.Agreed() -> List.of(Layout.text("*You said yes to the support of " + name + ".*"));
            case Stage.Ended _ -> List.of();
        };
    }
}
