package dev.percolate.introduction.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.introduction.MeetingWay;
import dev.percolate.introduction.Preferences;
import dev.percolate.introduction.TalkLength;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Layout.Option;
import dev.percolate.slack.Submission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long and in which way somebody likes to meet: the fields, what arrives from them, and the same in words.
final class PreferenceFields {
    static final String LENGTH = "length";
    static final String WAY = "way";

    static final String WHO_SEES_IT = "Nobody is shown it as yours, only what follows for all of an introduction.";

    private static final String ANY = "ANY";

    private PreferenceFields() {}

    static List<LayoutBlock> of(Preferences preferences) {
        return List.of(
                Layout.choiceField(
                        LENGTH,
                        "How long I like to talk",
                        "Nobody is told that it was you: an introduction takes the shortest that anybody in it chose, or"
                                + " else half an hour.",
                        lengths(),
                        value(preferences.length())),
                Layout.choiceField(
                        WAY,
                        "How I like to meet",
                        "Those you meet read it only where everybody chose the same. It counts a little in whom I suggest.",
                        List.of(
                                new Option(MeetingWay.EITHER.name(), "Either suits me"),
                                new Option(MeetingWay.IN_PERSON.name(), "In person"),
                                new Option(MeetingWay.REMOTE.name(), "On a call")),
                        preferences.way().name()));
    }

    private static List<Option> lengths() {
        return Stream.concat(
                        Stream.of(new Option(ANY, "Any length suits me")),
                        Arrays.stream(TalkLength.values())
                                .map(length -> new Option(length.name(), Wording.lengthFirst(length))))
                .toList();
    }

    private static String value(@Nullable TalkLength length) {
        return length == null ? ANY : length.name();
    }

    /// What is in no option, or comes from a form that was open before there were these fields, is no preference.
    static Preferences read(Submission form) {
        return new Preferences(
                Arrays.stream(TalkLength.values())
                        .filter(length -> length.name().equals(form.value(LENGTH)))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(MeetingWay.values())
                        .filter(way -> way.name().equals(form.value(WAY)))
                        .findFirst()
                        .orElse(MeetingWay.EITHER));
    }

    /// For how long and in which way; nothing for what somebody has no preference in.
    static List<String> words(Preferences preferences) {
        List<String> words = new ArrayList<>();
        var length = preferences.length();
        if (length != null) {
            words.add("for " + Wording.length(length));
        }
        switch (preferences.way()) {
            case IN_PERSON -> words.add("in person");
            case REMOTE -> words.add("on a call");
            case EITHER -> {}
        }
        return words;
    }
}
