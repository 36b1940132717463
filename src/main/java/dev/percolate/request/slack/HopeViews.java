package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.request.Hope;
import dev.percolate.request.Need;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The form in which somebody says that they are open to support, and what Home says of it. Beside each field stands
/// who sees it (promise 5).
final class HopeViews {
    static final String HOPES_FOR = "hopesFor";
    static final String AT_WORK = "atWork";
    static final String AS_A_PERSON = "asAPerson";
    static final String HIDDEN_FROM = "hiddenFrom";
    static final String PAUSED_UNTIL = "pausedUntil";

    static final String MEMBERS_ONLY = "Being open to support is for members of this workspace.";
    static final String ENDED =
            "*Done.* You're no longer shown to anybody, and what you wrote is deleted. Nobody is told. `/mentor open`"
                    + " begins anew whenever you like.";

    private static final String TITLE = "Open to support";
    private static final String MENTORS = "Seen by: mentors who look for somebody to support";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private HopeViews() {}

    static View note(String text) {
        return Layout.modal(SupportAct.READ.id(), TITLE, "", List.of(Layout.text(text)));
    }

    /// `typed` is what followed the command, for whoever is not open yet.
    static View form(@Nullable Hope hope, String typed, boolean asksWhoShouldNotSeeIt, LocalDate today) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (hope == null) {
            blocks.add(Layout.text(
                    "You needn't ask anybody: say what you hope for, and somebody who'd like to support a colleague may"
                            + " offer it to you. At most one such offer a week reaches you, you decide each time, and you can"
                            + " pause or stop here in two clicks."));
        } else {
            blocks.add(Layout.text(standing(hope, today)));
            blocks.add(Layout.buttons(changes(hope, today)));
        }
        blocks.add(Layout.paragraphField(
                HOPES_FOR,
                "What I hope for",
                MENTORS
                        + ". Concrete is best: to speak up in reviews, to find out whether leading is for me, to get back on"
                        + " my feet after a project that failed.",
                hope == null ? typed : hope.hopesFor(),
                Hope.LONGEST));
        Set<Need> needs = hope == null ? Set.of() : hope.needs();
        blocks.add(needs(AT_WORK, "What would help at work", NeedWording.AT_WORK, needs));
        blocks.add(needs(AS_A_PERSON, "What would help as a person", NeedWording.AS_A_PERSON, needs));
        if (asksWhoShouldNotSeeIt) {
            blocks.add(Layout.peopleField(
                    HIDDEN_FROM,
                    "Who should not see this?",
                    "Seen by: only you. I don't know whom you report to; your manager, for instance. They are never shown"
                            + " it, and not told.",
                    hope == null ? Set.of() : hope.hiddenFrom()));
        }
        blocks.add(Layout.optionalDateField(
                PAUSED_UNTIL,
                "Pause until",
                "Seen by: only you. Until that day nobody is shown this; then they are again by itself.",
                hope != null && hope.isPausedOn(today) ? hope.pausedUntil() : null));
        return Layout.form(SupportAct.KEEP.id(), TITLE, hope == null ? "I'm open to support" : "Keep this", "", blocks);
    }

    private static LayoutBlock needs(String block, String label, List<Need> needs, Set<Need> chosen) {
        return Layout.checksField(
                block,
                label,
                MENTORS + ".",
                needs.stream()
                        .map(need -> new Layout.Option(need.name(), NeedWording.wished(need)))
                        .toList(),
                chosen.stream().map(Need::name).collect(Collectors.toSet()));
    }

    private static String standing(Hope hope, LocalDate today) {
        var until = hope.pausedUntil();
        return until != null && hope.isPausedOn(today)
                ? "*You're paused* until " + DAY.format(until) + ". Until then nobody is shown what you hope for."
                : "*You're open to support.* Mentors may be shown what you hope for, and you decide each time.";
    }

    private static ButtonElement[] changes(Hope hope, LocalDate today) {
        return new ButtonElement[] {
            hope.isPausedOn(today)
                    ? SupportButtons.button(SupportAct.RESUME, "Resume now")
                    : SupportButtons.button(SupportAct.PAUSE, "Pause for four weeks"),
            Layout.confirmed(
                    SupportButtons.button(SupportAct.END, "Stop being open"),
                    "Stop being open to support?",
                    "You're no longer shown to anybody, and what you wrote here is deleted. Nobody is told. An offer you"
                            + " have read you may still answer.",
                    "Stop",
                    "Stay open")
        };
    }

    static String kept(Hope hope, LocalDate today) {
        return (hope.isPausedOn(today)
                        ? "*Kept, and paused.* "
                        : "*Kept.* Somebody who looks for a colleague to support may be shown it. ")
                + "It can take a while; that says nothing about you. An offer comes as a direct message in your working"
                + " hours, at most one a week, and *Not now* needs no reason. `/mentor open` shows, changes, pauses or ends it.";
    }

    static List<LayoutBlock> home(Hope hope, LocalDate today) {
        var until = hope.pausedUntil();
        return List.of(Layout.text(
                (until != null && hope.isPausedOn(today)
                                ? "*You're open to support, paused* until " + DAY.format(until) + ": “"
                                : "*You're open to support:* “")
                        + Mrkdwn.quote(hope.hopesFor()) + "”",
                SupportButtons.button(SupportAct.OPEN_UP, "Change, pause or stop")));
    }
}
