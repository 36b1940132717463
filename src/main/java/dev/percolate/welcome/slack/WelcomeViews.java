package dev.percolate.welcome.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.introduction.Circle;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.welcome.Host;
import dev.percolate.welcome.Newcomer;
import dev.percolate.welcome.Newcomer.Progress;
import dev.percolate.welcome.slack.WelcomeModals.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `/coffee welcome` shows: being welcomed, welcoming others, and whether the channel wants it.
final class WelcomeViews {
    static final String NOT_A_CHANNEL =
            "People are welcomed in a channel, and this is a direct or group conversation. Type that in a channel.";
    static final String OUT_OF_SIGHT = "I'm not in this conversation. If it is a channel, bring me in with"
            + " `/invite @Percolate` and try again.";
    static final String NOT_THERE = "You're not in that channel yourself any more, so nothing has changed.";
    static final String DONE = "Done: nobody is asked because of it any more.";
    static final String MEMBERS_ONLY =
            "In this channel introductions are for members of this workspace only. Thank you for asking all the same.";

    private static final String NO_ZONE =
            "Slack doesn't tell me your time zone, so I can't write to you in your working"
                    + " hours, and introduce you to nobody because of this. You can set it in Slack's preferences.";

    private static final String TITLE = "New here";

    private static final String WHAT_IT_IS =
            "Whoever is new here can say so, and is introduced, one after the other and"
                    + " within six weeks, to three people who offered to welcome them. Each time both are asked first, as always.";

    private WelcomeViews() {}

    static MessageBody whisper(String text) {
        return Layout.message(text);
    }

    static View note(String text) {
        return Layout.modal(Act.READ.id(), TITLE, "", List.of(Layout.text(text)));
    }

    static View state(State state) {
        var standing = state.standing();
        String here = state.circle().channel().value();
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!standing.isOn()) {
            blocks.add(Layout.text("*Not switched on in " + channel(state.circle()) + ".* " + WHAT_IT_IS));
            blocks.addAll(
                    state.mayDecide()
                            ? List.of(
                                    Layout.text("It is for you to decide, and can be switched off whenever you like."
                                            + " Nothing is posted in the channel; `/coffee` there mentions it."),
                                    Layout.buttons(button(Act.SWITCH_ON, "Switch it on here", here)))
                            : List.of(Layout.note("Whoever looks after the channel can switch it on. "
                                    + "`/coffee now` may introduce you to somebody all the same.")));
            // An offer is kept while it is off; it can be taken back all the same.
            if (standing.host() != null) {
                blocks.addAll(host(standing.host(), here));
            }
        } else if (!standing.isMember()) {
            blocks.add(Layout.text("*You're not in the introductions of " + channel(state.circle()) + " yet.* "
                    + WHAT_IT_IS + " Type `/coffee join` there first, then this again."));
        } else {
            blocks.addAll(newcomer(standing.newcomer(), here));
            if (!state.hasZone()) {
                blocks.add(Layout.note(NO_ZONE));
            }
            blocks.addAll(host(standing.host(), here));
        }
        if (standing.isOn() && state.mayDecide()) {
            blocks.add(Layout.text(
                    "It is for you to decide whether people are welcomed in " + channel(state.circle()) + ".",
                    Layout.confirmed(
                            button(Act.SWITCH_OFF, "Switch it off", here),
                            "Switch it off?",
                            "Nobody new is asked because of it. What is open goes on, and offers to welcome people are"
                                    + " kept, should you switch it on again.",
                            "Switch it off",
                            "Leave it on")));
        }
        return Layout.modal(Act.READ.id(), TITLE, "", blocks);
    }

    private static List<LayoutBlock> newcomer(@Nullable Newcomer newcomer, String here) {
        if (newcomer == null) {
            return List.of(
                    Layout.text(
                            "*New here?* Say so, and within six weeks I introduce you, one after the other, to three people who offered to welcome you; one of them shows you how things are"
                                    + " done, if somebody offered that. They read that you're new. Each time both of you are asked"
                                    + " first."),
                    Layout.buttons(button(Act.NEW_HERE, "I'm new here", here)));
        }
        return newcomer.progress() instanceof Progress.Over
                ? List.of(Layout.text("*Nobody further is asked to welcome you.* " + sofar(newcomer)
                        + " `/coffee now` introduces you to somebody whenever you like."))
                : List.of(
                        Layout.text("*You're new here.* " + sofar(newcomer)
                                + " Where one doesn't come together, somebody else is asked, as soon as somebody is"
                                + " free, and you hear of it in a direct message, in your working hours."),
                        Layout.buttons(button(Act.ENOUGH, "That's enough, thank you", here)));
    }

    static String sofar(Newcomer newcomer) {
        return switch (newcomer.met()) {
            case 0 -> "No introduction has come together.";
            case 1 -> "One introduction has come together.";
            case 2 -> "Two introductions have come together.";
            default -> "Three introductions have come together.";
        };
    }

    private static List<LayoutBlock> host(@Nullable Host host, String here) {
        if (host == null) {
            return List.of(
                    Layout.text(
                            "*Glad to meet whoever is new?* You're asked now and then, at most once a week, and decide"
                                    + " each time. Only somebody you're asked about learns that you offered it."),
                    Layout.buttons(
                            button(Act.HOST, "Welcome new people", here),
                            button(Act.SHOW_ROPES, "Welcome them and show how things are done", here)));
        }
        return List.of(
                Layout.text("*You welcome new people here"
                        + (host.showsTheRopes() ? " and show them how things are done.*" : ".*")
                        + " You're asked now and then, at most once a week, and decide each time."),
                Layout.buttons(
                        host.showsTheRopes()
                                ? button(Act.HOST, "Only welcome them", here)
                                : button(Act.SHOW_ROPES, "Also show how things are done", here),
                        button(Act.NO_HOST, "No longer welcome them", here)));
    }

    /// In Home: where somebody is new, and where they welcome those who are.
    static List<LayoutBlock> home(List<Newcomer> newIn, List<Host> hostIn) {
        List<LayoutBlock> blocks = new ArrayList<>();
        newIn.forEach(newcomer -> blocks.add(Layout.text(
                "*You're new* in " + channel(newcomer.circle()) + ". " + sofar(newcomer), look(newcomer.circle()))));
        hostIn.forEach(host -> blocks.add(Layout.text(
                "*You welcome new people* in " + channel(host.circle())
                        + (host.showsTheRopes() ? " and show them how things are done." : "."),
                look(host.circle()))));
        return blocks;
    }

    private static ButtonElement look(Circle circle) {
        return button(Act.OPEN, "See or change", circle.channel().value());
    }

    static String channel(Circle circle) {
        return "<#" + circle.channel().value() + ">";
    }

    private static ButtonElement button(Act act, String label, String here) {
        return Layout.button(act.id(), label, here);
    }
}
