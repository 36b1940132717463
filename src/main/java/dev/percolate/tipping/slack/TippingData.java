package dev.percolate.tipping.slack;

import static dev.percolate.tipping.slack.TippingWording.mention;

import dev.percolate.tipping.Declined;
import dev.percolate.tipping.ForgetQuestions;
import dev.percolate.tipping.ForgetTies;
import dev.percolate.tipping.ReadOwnQuestions;
import dev.percolate.tipping.ReadOwnQuestions.Asked;
import dev.percolate.tipping.ReadOwnQuestions.Rested;
import dev.percolate.tipping.ReadOwnQuestions.Suggested;
import dev.percolate.tipping.Reply;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What somebody was asked and answered about their ties, and which are named, for their eyes.
@Singleton
final class TippingData implements PersonalData {
    /// After the log, from which it follows.
    private static final int ORDER = 140;

    private final ReadOwnQuestions reading;
    private final Declined declined;
    private final ForgetQuestions questions;
    private final ForgetTies ties;

    TippingData(ReadOwnQuestions reading, Declined declined, ForgetQuestions questions, ForgetTies ties) {
        this.reading = reading;
        this.declined = declined;
        this.questions = questions;
        this.ties = ties;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        var own = reading.of(workspace, person);
        return Stream.of(
                        new Section(
                                "What you were asked about your ties, and what you answered",
                                "Only you, unless you both say mentoring.",
                                own.asked().stream().flatMap(TippingData::asked).toList()),
                        new Section(
                                "About whom you are not asked for now",
                                "Only you. It follows from your own last answers.",
                                own.rests().stream().map(TippingData::rested).toList()),
                        new Section(
                                "Whom you asked whether they would call it mentoring, too",
                                "You and whoever you asked.",
                                own.suggested().stream()
                                        .map(TippingData::suggested)
                                        .toList()),
                        new Section(
                                "Who asked you that",
                                "You and whoever asked you.",
                                own.suggestedTo().stream()
                                        .map(one -> new Entry(one.at(), mention(one.from()) + " asked you."))
                                        .toList()),
                        new Section(
                                "Ties that you both call mentoring",
                                "You two.",
                                own.named().stream()
                                        .filter(one -> !one.at().isAfter(now))
                                        .map(one -> new Entry(one.at(), "With " + mention(one.other()) + "."))
                                        .toList()),
                        new Section("Whether you are asked such questions", "Only you.", declined(workspace, person)))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private List<Entry> declined(WorkspaceId workspace, PersonId person) {
        return declined.among(workspace, List.of(person)).isEmpty()
                ? List.of()
                : List.of(new Entry(null, "You don't want to be asked."));
    }

    private static Stream<Entry> asked(Asked asked) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                asked.at(),
                "What you would call what you have with " + mention(asked.about()) + ", after "
                        + TippingWording.conversations(asked.conversations()) + " since "
                        + TippingWording.month(asked.since()) + "."));
        var reply = asked.reply();
        if (reply != null) {
            entries.add(new Entry(asked.repliedAt(), "Your answer: " + words(reply) + "."));
        }
        return entries.stream();
    }

    private static Entry rested(Rested rested) {
        var from = rested.from();
        return new Entry(
                null,
                mention(rested.about())
                        + (from == null
                                ? ": never again."
                                : ": not before " + TippingWording.day(TippingWording.dayOf(from)) + "."));
    }

    /// Theirs alone: to the other it looks the same.
    private static Entry suggested(Suggested suggested) {
        return new Entry(
                suggested.at(),
                "You asked " + mention(suggested.to())
                        + (suggested.stands() ? "." : ". As you said otherwise since, it counts no more."));
    }

    private static String words(Reply reply) {
        return switch (reply) {
            case MENTORING -> "mentoring";
            case LATER -> "ask me later";
            case SOMETHING_ELSE -> "something else, and good";
            case NEVER_AGAIN -> "don't ask again";
        };
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        questions.forget(workspace, person);
        ties.forget(workspace, person);
    }
}
