package dev.percolate.introduction.slack;

import dev.percolate.introduction.AnswerIntroduction;
import dev.percolate.introduction.AnswerIntroduction.Answered;
import dev.percolate.introduction.ExplainIntroduction;
import dev.percolate.introduction.ExplainIntroduction.Explained;
import dev.percolate.introduction.Reply;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import jakarta.inject.Singleton;
import java.util.UUID;

/// The buttons of a proposal, in its message and in the modal of `/coffee`.
@Singleton
final class ProposalButtons {
    private final AnswerIntroduction answering;
    private final ExplainIntroduction explaining;
    private final CircleModals modals;

    ProposalButtons(AnswerIntroduction answering, ExplainIntroduction explaining, CircleModals modals) {
        this.answering = answering;
        this.explaining = explaining;
        this.modals = modals;
    }

    Answer reply(Click click, UUID introduction, Reply reply) {
        return whisper(
                switch (answering.answer(click.workspace(), introduction, click.person(), reply, click.now())) {
                    case Answered.Kept(var circle) -> IntroductionMessages.noted(circle);
                    case Answered.AlreadyClosed(var circle) -> IntroductionMessages.closed(circle);
                    case Answered.AlreadyTogether() -> IntroductionMessages.together();
                    case Answered.NotYours() -> IntroductionMessages.NOT_YOURS;
                });
    }

    Answer replyHere(Click click, UUID introduction, Reply reply) {
        return switch (answering.answer(click.workspace(), introduction, click.person(), reply, click.now())) {
            case Answered.Kept(var circle) -> modals.show(circle, click.person(), click.now());
            case Answered.AlreadyClosed(var circle) -> modals.show(circle, click.person(), click.now());
            case Answered.AlreadyTogether() -> CircleModals.tell(IntroductionMessages.together());
            case Answered.NotYours() -> CircleModals.tell(IntroductionMessages.NOT_YOURS);
        };
    }

    Answer keepApart(Click click, OtherValue value) {
        if (click.person().equals(value.other())) {
            return whisper(IntroductionMessages.ABOUT_YOURSELF);
        }
        return whisper(
                switch (keptApart(click, value)) {
                    case Answered.Kept(var circle) -> IntroductionMessages.noted(circle);
                    case Answered.AlreadyClosed(var circle) -> IntroductionMessages.noted(circle);
                    case Answered.AlreadyTogether() -> IntroductionMessages.keptApart();
                    case Answered.NotYours() -> IntroductionMessages.NOT_YOURS;
                });
    }

    private Answered keptApart(Click click, OtherValue value) {
        var other = value.other();
        return other == null
                ? answering.keepApart(click.workspace(), value.introduction(), click.person(), click.now())
                : answering.keepApart(click.workspace(), value.introduction(), click.person(), other, click.now());
    }

    Answer explain(Click click, UUID introduction) {
        return switch (explaining.explain(click.workspace(), introduction, click.person())) {
            case Explained.Because because -> new Answer.Open(WhyUsViews.whyUs(because));
            case Explained.NotYours() -> whisper(IntroductionMessages.NOT_YOURS);
        };
    }

    private static Answer whisper(String text) {
        return new Answer.Whisper(CircleMessages.whisper(text));
    }
}
