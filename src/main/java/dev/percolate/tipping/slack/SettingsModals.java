package dev.percolate.tipping.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Submission;
import dev.percolate.tipping.LookAfterQuestions;
import dev.percolate.tipping.LookAfterQuestions.Tended;
import jakarta.inject.Singleton;

/// `/mentor settings`. Whether somebody may is found out anew each time.
@Singleton
final class SettingsModals {
    private final LookAfterQuestions looking;

    SettingsModals(LookAfterQuestions looking) {
        this.looking = looking;
    }

    Answer open(Call call) {
        return switch (looking.look(call.workspace(), call.person(), call.now())) {
            case Tended.Standing(var switches, var report) -> new Answer.Open(SettingsViews.form(switches, report));
            case Tended.NotYours() -> new Answer.Whisper(Layout.message(SettingsViews.NOT_YOURS));
        };
    }

    Answer keep(Submission form) {
        return switch (looking.turn(form.workspace(), form.person(), SettingsViews.read(form), form.now())) {
            case Tended.Standing standing -> new Answer.Replace(SettingsViews.kept(standing.switches()));
            case Tended.NotYours() -> new Answer.Whisper(Layout.message(SettingsViews.NOT_YOURS));
        };
    }
}
