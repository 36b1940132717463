package dev.percolate.introduction.slack;

import dev.percolate.introduction.Report.Length;
import dev.percolate.introduction.Report.Met;
import dev.percolate.introduction.ReportMeeting;
import dev.percolate.introduction.ReportMeeting.Reported;
import dev.percolate.introduction.TapTime;
import dev.percolate.introduction.TapTime.Tapped;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import jakarta.inject.Singleton;
import java.util.UUID;

/// The buttons for times in a group, and those of the question whether people met.
@Singleton
final class MeetingButtons {
    private final TapTime tapping;
    private final ReportMeeting reporting;

    MeetingButtons(TapTime tapping, ReportMeeting reporting) {
        this.tapping = tapping;
        this.reporting = reporting;
    }

    Answer tap(Click click, TimeValue value) {
        return say(
                value, tapping.tap(click.workspace(), value.introduction(), click.person(), value.time(), click.now()));
    }

    Answer takeBack(Click click, TimeValue value) {
        return say(value, tapping.takeBack(click.workspace(), value.introduction(), click.person(), value.time()));
    }

    private static Answer say(TimeValue value, Tapped tapped) {
        return whisper(
                switch (tapped) {
                    case Tapped.Noted noted ->
                        TogetherMessages.tapped(value.introduction(), noted.time(), noted.others(), noted.people());
                    case Tapped.TakenBack _ -> TogetherMessages.takenBack();
                    case Tapped.Agreed agreed -> TogetherMessages.alreadyAgreed(agreed.meeting(), agreed.people());
                    case Tapped.Passed _ -> TogetherMessages.passed();
                    case Tapped.NotYours _ -> CircleMessages.whisper(IntroductionMessages.NOT_YOURS);
                });
    }

    Answer met(Click click, UUID introduction, Met met) {
        var reported = reporting.met(click.workspace(), introduction, click.person(), met, click.now());
        return say(reported, met == Met.YES ? OutcomeMessages.howLong(introduction) : OutcomeMessages.noted());
    }

    Answer length(Click click, UUID introduction, Length length) {
        var reported = reporting.length(click.workspace(), introduction, click.person(), length, click.now());
        return say(reported, OutcomeMessages.noted());
    }

    Answer ratherNot(Click click, UUID introduction) {
        var reported = reporting.ratherNot(click.workspace(), introduction, click.person(), click.now());
        return say(reported, OutcomeMessages.noted());
    }

    private static Answer say(Reported reported, MessageBody kept) {
        return whisper(
                switch (reported) {
                    case KEPT -> kept;
                    case NOT_YOURS -> CircleMessages.whisper(IntroductionMessages.NOT_YOURS);
                });
    }

    private static Answer whisper(MessageBody message) {
        return new Answer.Whisper(message);
    }
}
