package dev.percolate.slack.home;

import static com.slack.api.model.block.Blocks.divider;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.slack.PrivateList;
import dev.percolate.workspace.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The private list as its owner sees it.
final class KeptApartViews {
    static final String FEATURE = "apart";
    static final String ADD = "apart.add";
    static final String TAKE_OFF = "apart.takeOff";
    static final String PREVIOUS = "apart.previous";
    static final String NEXT = "apart.next";

    static final String CHOOSE_SOMEBODY = "Please choose somebody.";
    static final String YOURSELF = "That's you. Please choose somebody else.";
    static final String A_BOT = "That's an app: I never bring it together with anybody.";
    static final String NOBODY = "I can't find that person here. Please choose somebody else.";

    private static final int ON_ONE_PAGE = 40;
    private static final int LONGEST_SPOKEN_LABEL = 75;

    private KeptApartViews() {}

    /// The page on which `person` stands.
    static int pageOf(PersonId person, Map<PersonId, String> names) {
        return Math.max(0, sorted(names).indexOf(person)) / ON_ONE_PAGE;
    }

    /// A page that is no more shows the last one.
    static View list(Map<PersonId, String> names, int page) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("I never bring you together with anybody on this list, and it works both ways. Nobody is"
                + " told, now or later, and anything already open between you ends like one that nobody answered."));
        var people = sorted(names);
        if (people.isEmpty()) {
            blocks.add(Layout.note("Nobody is on your list."));
        }
        int last = Math.max(0, people.size() - 1) / ON_ONE_PAGE;
        int shown = Math.clamp(page, 0, last);
        for (var person : people.subList(shown * ON_ONE_PAGE, Math.min(people.size(), (shown + 1) * ON_ONE_PAGE))) {
            blocks.add(row(person, names.getOrDefault(person, ""), shown));
        }
        if (last > 0) {
            blocks.add(Paging.buttons(PREVIOUS, NEXT, shown, last));
        }
        blocks.add(divider());
        String field = field(people.size());
        blocks.add(Layout.personField(
                field, "Keep somebody else apart", "They are not told. You can take them off again."));
        return Layout.form(ADD, "Your private list", "Keep apart", field, blocks);
    }

    /// Slack keeps what was chosen in a field of the same name: after somebody was added it has to be another.
    private static String field(int people) {
        return "person-" + people;
    }

    private static LayoutBlock row(PersonId person, String name, int page) {
        ButtonElement button = Layout.button(TAKE_OFF, "Take off the list", page + " " + person.value());
        button.setAccessibilityLabel(shortened("Take " + name + " off the list"));
        return Layout.text(Mrkdwn.quote(name), button);
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_SPOKEN_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_SPOKEN_LABEL));
    }

    private static List<PersonId> sorted(Map<PersonId, String> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.<PersonId, String>comparingByValue(String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<LayoutBlock> inHome(int people) {
        return List.of(
                Layout.text("*Your private list*\n" + howMany(people)
                        + " Nobody else can see this list, and nobody is told."),
                Layout.buttons(Layout.button(PrivateList.OPEN, "Open the list", "list")));
    }

    private static String howMany(int people) {
        return switch (people) {
            case 0 -> "Nobody is on your list.";
            case 1 -> "One person is on your list.";
            default -> people + " people are on your list.";
        };
    }
}
