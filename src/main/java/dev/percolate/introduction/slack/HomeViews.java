package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Buttons.button;
import static dev.percolate.introduction.slack.Wording.channel;
import static dev.percolate.introduction.slack.Wording.day;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.introduction.Member;
import dev.percolate.introduction.Membership;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.ReadOwnIntroductions.Own;
import dev.percolate.introduction.ReadOwnIntroductions.Standing;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Report;
import dev.percolate.introduction.Stage;
import dev.percolate.slack.Layout;
import dev.percolate.slack.TimeWording;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The introductions in Home. Nothing in it depends on what anybody else answered, unless all said yes.
final class HomeViews {
    private static final int MOST_CIRCLES = 6;

    private HomeViews() {}

    static List<LayoutBlock> introductions(Person person, List<Standing> standings, Profile profile, List<Own> latest) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.heading("Coffee introductions"));
        if (standings.isEmpty()) {
            blocks.add(Layout.text("You're not in any. Type `/coffee` in a channel whose people you'd like to meet: it"
                    + " says what happens before anything does."));
        }
        standings.stream().limit(MOST_CIRCLES).forEach(standing -> {
            blocks.add(Layout.text(sentence(person, standing)));
            blocks.add(Layout.buttons(changes(standing)));
        });
        if (standings.size() > MOST_CIRCLES) {
            blocks.add(Layout.note("And " + (standings.size() - MOST_CIRCLES)
                    + " more; type `/coffee` in a channel to see where you stand there."));
        }
        latest.forEach(own -> blocks.addAll(one(person, own)));
        if (!latest.isEmpty()) {
            blocks.add(Layout.buttons(button(Act.HISTORY, "All my introductions", "all")));
        }
        blocks.addAll(ProfileViews.own(profile));
        return blocks;
    }

    private static String sentence(Person person, Standing standing) {
        String here = channel(standing.circle());
        return switch (standing.membership()) {
            case Membership.Out _ -> "You're not in " + here + ".";
            case Membership.In in -> "*You're in* " + here + " since " + day(Member.today(person, in.since())) + ".";
            case Membership.Paused paused -> "*You're paused* in " + here + " until " + day(paused.until()) + ".";
            case Membership.Away away ->
                "*You're paused* in " + here + " since " + day(Member.today(person, away.since())) + ": "
                        + CircleMessages.WENT_BY;
        };
    }

    private static ButtonElement[] changes(Standing standing) {
        String here = standing.circle().channel().value();
        var look = button(Act.LOOK, "See where you stand", here);
        var leave = CircleViews.leave(Act.LEAVE, here);
        return switch (standing.membership()) {
            case Membership.Out _ -> new ButtonElement[] {look};
            case Membership.In _ ->
                new ButtonElement[] {
                    button(Act.ASK, "Introduce me now", here),
                    look,
                    button(Act.PAUSE, "Pause until a date", here),
                    leave
                };
            case Membership.Paused _ -> new ButtonElement[] {button(Act.RESUME, "Resume now", here), look, leave};
            case Membership.Away _ -> new ButtonElement[] {button(Act.RESUME, "Bring me back", here), look, leave};
        };
    }

    private static List<LayoutBlock> one(Person person, Own own) {
        var line = Layout.text(line(person, own));
        return switch (own.stage()) {
            case Stage.Open _ ->
                List.of(
                        line,
                        Layout.buttons(
                                button(Act.ACCEPT, "I'd like this", own.id().toString()),
                                button(Act.PASS, "Not this time", own.id().toString()),
                                button(Act.EXPLAIN, "Why us?", own.id().toString())));
            case Stage.Together _, Stage.Apart _ -> List.of(line);
        };
    }

    /// One introduction as one of its people may see it.
    static String line(Person person, Own own) {
        String others = Wording.introducedAll(own.others());
        return switch (own.stage()) {
            case Stage.Open _ ->
                "*Open:* " + others + "." + introducer(own, " had the idea.") + "\n" + ownReply(own.reply())
                        + " Only you see this.";
            case Stage.Together together ->
                day(Member.today(person, together.since())) + ": " + others + "." + yes(own)
                        + introducer(own, " introduced you.") + meeting(person, together.meeting())
                        + report(own.report());
            case Stage.Apart apart ->
                day(Member.today(person, apart.since())) + ": an introduction to " + others + " didn't come together."
                        + introducer(own, " had the idea.") + " " + lastReply(own.reply());
        };
    }

    /// Whoever was brought together without having answered was not asked.
    private static String yes(Own own) {
        return own.reply() == null ? "" : " You " + Wording.allOf(own.people()) + " said yes.";
    }

    private static String introducer(Own own, String did) {
        var introducer = own.introducer();
        return introducer == null ? "" : " " + Wording.introducer(introducer) + did;
    }

    private static String meeting(Person person, @Nullable Instant meeting) {
        var zone = person.zone();
        return meeting == null
                ? ""
                : " Agreed on " + TimeWording.line(meeting, zone == null ? List.of() : List.of(zone)) + ".";
    }

    /// While there is still time to answer.
    static String ownReply(@Nullable Reply reply) {
        return reply == null ? "You haven't answered." : answer(reply);
    }

    private static String lastReply(@Nullable Reply reply) {
        return reply == null ? "You didn't answer." : answer(reply);
    }

    private static String answer(Reply reply) {
        return switch (reply) {
            case ACCEPTED -> "Your answer: *I'd like this*.";
            case PASSED -> "Your answer: *Not this time*.";
        };
    }

    static String report(@Nullable Report report) {
        if (report == null) {
            return "";
        }
        return switch (report.met()) {
            case YES -> " You said you met" + length(report.length()) + ".";
            case PLANNED -> " You said it's planned.";
            case NOT_YET -> " You said not yet.";
            case WONT_HAPPEN -> " You said it won't happen.";
        };
    }

    private static String length(Report.@Nullable Length length) {
        if (length == null) {
            return "";
        }
        return switch (length) {
            case UNDER_15_MINUTES -> ", for less than 15 minutes";
            case UNDER_30_MINUTES -> ", for 15 to 30 minutes";
            case UNDER_60_MINUTES -> ", for 30 to 60 minutes";
            case LONGER -> ", for more than an hour";
        };
    }
}
