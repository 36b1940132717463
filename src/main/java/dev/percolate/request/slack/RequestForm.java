package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.request.Brief;
import dev.percolate.request.Extent;
import dev.percolate.request.Need;
import dev.percolate.request.OwnWords;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Layout.Option;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The form in which somebody writes what they ask for. Its fields coach by example and never stand in the way.
final class RequestForm {
    static final String ABOUT = "about";
    static final String EXTENT = "extent";
    static final String AT_WORK = "atWork";
    static final String AS_A_PERSON = "asAPerson";
    static final String WHY_NOW = "whyNow";
    static final String BY_WHEN = "byWhen";
    static final String PATH = "path";
    static final String BEEN_THROUGH = "beenThrough";
    static final String HIDDEN_FROM = "hiddenFrom";

    static final String IS_ASKED =
            "Somebody you name here is asked already, or stands in your order. Withdraw the request first, or leave them"
                    + " out here.";

    private static final String DIFFERS = "differs";
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_EXPERIENCE = 150;
    /// Slack's own limit: what is longer than a request may be is answered beside the field rather than cut.
    private static final int SLACKS = 3_000;

    private RequestForm() {}

    static Brief saying(String about) {
        return new Brief(about, Extent.ONE_CONVERSATION, Set.of(), "", null, false, "", Set.of());
    }

    /// The first time.
    static View write(Brief initial, boolean lineIsKnown) {
        return Layout.form(
                RequestAct.WRITE.id(),
                "Ask for a mentor",
                "Next: whom to ask",
                "new",
                blocks(
                        "Asking is the hardest part; being specific makes a yes likely. Nothing is sent before you choose"
                                + " whom to ask.",
                        initial,
                        lineIsKnown));
    }

    static View rewrite(String request, Brief initial, boolean lineIsKnown) {
        return Layout.form(
                RequestAct.REWRITE.id(),
                "Change your request",
                "Keep it like this",
                request,
                blocks(
                        "Whoever was asked already keeps what they read, and so does a channel; whoever is asked from now on"
                                + " reads it like this.",
                        initial,
                        lineIsKnown));
    }

    private static List<LayoutBlock> blocks(String opening, Brief initial, boolean lineIsKnown) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(opening));
        blocks.add(Layout.paragraphField(
                ABOUT,
                "What is it about?",
                "A concrete project, idea or decision. For instance: I've been asked to lead the redesign of our checkout and"
                        + " have only built features so far. How do I get five opinions to one plan?",
                initial.about(),
                SLACKS));
        blocks.add(Layout.choiceField(
                EXTENT,
                "What kind of help?",
                "One conversation is a good first step, and easy to say yes to.",
                Arrays.stream(Extent.values())
                        .map(extent -> new Option(extent.name(), RequestWording.extent(extent)))
                        .toList(),
                initial.extent().name()));
        blocks.add(needs(AT_WORK, "What would help? At work", NeedWording.AT_WORK, initial));
        blocks.add(needs(AS_A_PERSON, "And as a person", NeedWording.AS_A_PERSON, initial));
        blocks.add(Layout.paragraphField(WHY_NOW, "Why now?", "One line is plenty.", initial.whyNow(), LONGEST_REASON));
        blocks.add(Layout.optionalDateField(
                BY_WHEN, "By when?", "Leave it empty if there is no hurry.", initial.byWhen()));
        blocks.add(Layout.checksField(
                PATH,
                "I'd welcome",
                "",
                List.of(new Option(DIFFERS, "Somebody whose path differs from mine")),
                initial.differentPath() ? Set.of(DIFFERS) : Set.of()));
        blocks.add(Layout.textField(
                BEEN_THROUGH,
                "Or somebody who has been through …",
                "In your own words, such as: coming back after a long leave. It finds only people who offered to be asked"
                        + " about it.",
                initial.beenThrough(),
                LONGEST_EXPERIENCE));
        blocks.add(Layout.peopleField(
                HIDDEN_FROM,
                "Who should not see this?",
                (lineIsKnown
                                ? "I leave out whom you report to, and who reports to you, as far as I know of them."
                                : "I don't know whom you report to. Your manager, for instance.")
                        + " Only I read this.",
                initial.hiddenFrom()));
        return blocks;
    }

    private static LayoutBlock needs(String block, String label, List<Need> needs, Brief initial) {
        return Layout.checksField(
                block,
                label,
                "",
                needs.stream()
                        .map(need -> new Option(need.name(), NeedWording.wished(need)))
                        .toList(),
                initial.needs().stream().map(Need::name).collect(Collectors.toSet()));
    }

    /// What is wrong with what was entered, by field; empty where nothing is.
    static Map<String, String> faults(Submission form, LocalDate today) {
        Map<String, String> sentences = new LinkedHashMap<>();
        OwnWords.fault(form.value(ABOUT))
                .ifPresent(fault -> sentences.put(
                        ABOUT,
                        switch (fault) {
                            case EMPTY -> "Please say what it is about; a sentence or two will do.";
                            case NO_WORDS ->
                                "Please say it in words, so that somebody can tell whether they could help.";
                            case LONG ->
                                "That's " + OwnWords.length(form.value(ABOUT)) + " characters. Please keep it to "
                                        + OwnWords.LONGEST + ": the rest is for the conversation.";
                        }));
        var byWhen = date(form.value(BY_WHEN));
        if (byWhen != null && byWhen.isBefore(today)) {
            sentences.put(BY_WHEN, "That day has gone by. Please choose another, or leave it empty.");
        }
        return sentences;
    }

    static Brief read(Submission form) {
        Set<Need> needs = new HashSet<>(chosen(form.value(AT_WORK), RequestForm::need));
        needs.addAll(chosen(form.value(AS_A_PERSON), RequestForm::need));
        return new Brief(
                form.value(ABOUT),
                extent(form.value(EXTENT)),
                needs,
                cut(form.value(WHY_NOW), LONGEST_REASON),
                date(form.value(BY_WHEN)),
                form.value(PATH).equals(DIFFERS),
                cut(form.value(BEEN_THROUGH), LONGEST_EXPERIENCE),
                Set.copyOf(chosen(form.value(HIDDEN_FROM), id -> List.of(new PersonId(id)))));
    }

    /// Slack keeps to the limits of its fields; whoever sends something else gets what fits.
    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    private static List<Need> need(String name) {
        return Arrays.stream(Need.values())
                .filter(need -> need.name().equals(name))
                .toList();
    }

    private static Extent extent(String name) {
        return Arrays.stream(Extent.values())
                .filter(extent -> extent.name().equals(name))
                .findFirst()
                .orElse(Extent.ONE_CONVERSATION);
    }

    static <T> List<T> chosen(String joined, Function<String, List<T>> read) {
        return Arrays.stream(joined.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .flatMap(one -> read.apply(one).stream())
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate date(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
