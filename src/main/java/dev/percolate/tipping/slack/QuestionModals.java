package dev.percolate.tipping.slack;

import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.tipping.AcceptQuestions;
import dev.percolate.tipping.AnswerQuestion;
import dev.percolate.tipping.AnswerQuestion.Answered;
import dev.percolate.tipping.DeclineQuestions;
import dev.percolate.tipping.Declined;
import dev.percolate.tipping.Question;
import dev.percolate.tipping.Reply;
import dev.percolate.tipping.Switches;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody answers to the question, and whether they are asked at all.
@Singleton
final class QuestionModals {
    private final AnswerQuestion answering;
    private final DeclineQuestions declining;
    private final AcceptQuestions accepting;
    private final Declined declined;
    private final Switches switches;
    private final Directory directory;

    QuestionModals(
            AnswerQuestion answering,
            DeclineQuestions declining,
            AcceptQuestions accepting,
            Declined declined,
            Switches switches,
            Directory directory) {
        this.answering = answering;
        this.declining = declining;
        this.accepting = accepting;
        this.declined = declined;
        this.switches = switches;
        this.directory = directory;
    }

    Answer answer(Click click, UUID question, Reply reply) {
        return switch (answering.answer(click.workspace(), click.person(), question, reply, click.now())) {
            case Answered.Noted(var asked) -> noted(asked);
            case Answered.Over _ -> whisper(QuestionMessages.OVER);
            case Answered.Gone() -> whisper(QuestionMessages.GONE);
        };
    }

    /// Where Slack says nothing of the other, the message stays as it is, again whatever was pressed.
    private Answer noted(Question question) {
        var people = people(question);
        var about = people.get(question.about());
        return about == null
                ? whisper(QuestionMessages.NOTED)
                : new Answer.Rewrite(QuestionMessages.noted(
                        question,
                        about,
                        switches.of(question.workspace()).byChance(),
                        openUntil(question, people.get(question.person()))));
    }

    /// The last day that is over before it closes, where they are.
    private static LocalDate openUntil(Question question, @Nullable Person reader) {
        var zone = reader == null ? null : reader.zone();
        return LocalDate.ofInstant(question.closesAt(), zone == null ? ZoneOffset.UTC : zone)
                .minusDays(1);
    }

    private Map<PersonId, Person> people(Question question) {
        try {
            return directory.find(question.workspace(), List.of(question.person(), question.about()));
        } catch (DirectoryUnavailable e) {
            return Map.of();
        }
    }

    Answer questions(Call call) {
        return switch (call.rest().toLowerCase(Locale.ROOT)) {
            case "off" -> off(call.workspace(), call.person(), call.now());
            case "on" -> on(call.workspace(), call.person());
            default -> whisper(standing(call.workspace(), call.person()));
        };
    }

    Answer off(WorkspaceId workspace, PersonId person, Instant now) {
        declining.decline(workspace, person, now);
        return whisper(standing(workspace, person));
    }

    Answer on(WorkspaceId workspace, PersonId person) {
        accepting.accept(workspace, person);
        return whisper(standing(workspace, person));
    }

    private MessageBody standing(WorkspaceId workspace, PersonId person) {
        return declines(workspace, person)
                ? QuestionSwitch.off()
                : QuestionSwitch.on(switches.of(workspace).questions());
    }

    /// For Home, which says nothing of it where nobody is asked.
    Asked asked(WorkspaceId workspace, PersonId person) {
        if (!switches.of(workspace).questions()) {
            return Asked.NOT_HERE;
        }
        return declines(workspace, person) ? Asked.DECLINED : Asked.YES;
    }

    private boolean declines(WorkspaceId workspace, PersonId person) {
        return !declined.among(workspace, List.of(person)).isEmpty();
    }

    private static Answer whisper(String text) {
        return whisper(Layout.message(text));
    }

    private static Answer whisper(MessageBody message) {
        return new Answer.Whisper(message);
    }
}
