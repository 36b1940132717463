package dev.percolate.episode.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.episode.Account;
import dev.percolate.episode.Companion;
import dev.percolate.episode.EpisodeLength;
import dev.percolate.episode.LogConversation;
import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.episode.Marks;
import dev.percolate.episode.Role;
import dev.percolate.request.Need;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Layout.Option;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The form in which somebody notes a conversation, or changes what they noted. Each field says who sees it.
final class LogForm {
    static final String WITH = "with";
    static final String OUTSIDE = "outside";
    static final String DAY = "day";
    static final String LENGTH = "length";
    static final String ROLE = "role";
    static final String ABOUT = "about";
    static final String LINE = "line";

    /// Slack's own limit: what is longer than may be kept is answered beside the field rather than cut.
    private static final int SLACKS = 3_000;
    private static final String ONLY_YOU = "Only you see it.";
    private static final String UNLESS_BOTH =
            "Only you, unless they note the same conversation: then you both see that it's in both logs.";

    private LogForm() {}

    /// What is known before: `said` is for whoever can't find whom they typed, empty where nothing has to be said.
    record Start(Collection<PersonId> with, @Nullable Role role, String line, String said) {
        static final Start EMPTY = new Start(List.of(), null, "", "");
    }

    static View log(UUID form, Start start, LocalDate today) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!start.said().isEmpty()) {
            blocks.add(Layout.text(start.said()));
        }
        blocks.add(Layout.note("A note for yourself. With whom and which day is enough; nobody is told."));
        blocks.add(Layout.peopleField(
                WITH,
                "With whom?",
                UNLESS_BOTH + " Up to " + LogConversation.MOST_AT_ONCE + " at once.",
                start.with()));
        blocks.add(Layout.textField(
                OUTSIDE,
                "Or somebody who isn't in this Slack",
                ONLY_YOU + " A name or any word you'll know them by; several with commas between them.",
                "",
                SLACKS));
        blocks.addAll(fields(Account.of(today).as(start.role()), start.line(), UNLESS_BOTH));
        return Layout.form(LogAct.KEEP.id(), "Log a conversation", "Keep", form.toString(), blocks);
    }

    static View correct(dev.percolate.episode.View own) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("With " + LogWording.who(own.with()) + ". Nobody is told of a change."));
        blocks.addAll(fields(
                own.account(),
                own.account().line(),
                switch (own.with()) {
                    case Companion.Colleague _ -> UNLESS_BOTH;
                    case Companion.Outsider _ -> ONLY_YOU;
                }));
        return Layout.form(
                LogAct.CORRECT.id(), "Change your note", "Keep", own.id().toString(), blocks);
    }

    private static List<LayoutBlock> fields(Account said, String line, String day) {
        return List.of(
                Layout.dateField(DAY, "Which day?", day, said.day()),
                Layout.optionalChoiceField(
                        LENGTH,
                        "About how long?",
                        ONLY_YOU,
                        Arrays.stream(EpisodeLength.values())
                                .map(length ->
                                        new Option(length.name(), LogWording.capital(EpisodeWording.length(length))))
                                .toList(),
                        name(said.length())),
                Layout.optionalChoiceField(
                        ROLE,
                        "What were you in it?",
                        ONLY_YOU,
                        Arrays.stream(Role.values())
                                .map(role -> new Option(role.name(), role(role)))
                                .toList(),
                        name(said.role())),
                Layout.choicesField(
                        ABOUT,
                        "What was it about?",
                        ONLY_YOU,
                        Arrays.stream(Need.values())
                                .map(need -> new Option(need.name(), LogWording.capital(EpisodeWording.need(need))))
                                .toList(),
                        said.functions().stream().map(Need::name).collect(Collectors.toSet())),
                Layout.textField(
                        LINE,
                        "A line for yourself",
                        "Only you read this. Up to " + Account.LONGEST_LINE + " characters.",
                        line,
                        SLACKS));
    }

    private static String name(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    private static String role(Role role) {
        return switch (role) {
            case RECEIVED -> "I got something: advice, support, an open door";
            case GAVE -> "I gave something: advice, support, an open door";
            case BOTH -> "Both, as it often goes";
        };
    }

    /// Empty where Slack sent no day.
    static Optional<Account> account(Submission form, Marks marks) {
        return day(form.value(DAY))
                .map(day -> new Account(
                        day,
                        chosen(EpisodeLength.values(), form.value(LENGTH)).orElse(null),
                        chosen(Role.values(), form.value(ROLE)).orElse(null),
                        Arrays.stream(form.value(ABOUT).split(","))
                                .flatMap(name -> chosen(Need.values(), name).stream())
                                .collect(Collectors.toSet()),
                        form.value(LINE),
                        marks));
    }

    static Draft draft(UUID id, Submission form, Account account) {
        Set<PersonId> colleagues = Arrays.stream(form.value(WITH).split(","))
                .filter(person -> !person.isBlank())
                .map(PersonId::new)
                .collect(Collectors.toSet());
        return new Draft(id, colleagues, List.of(form.value(OUTSIDE).split(",")), account);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// What is none of them is left out: the form offers none such.
    private static <E extends Enum<E>> Optional<E> chosen(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
