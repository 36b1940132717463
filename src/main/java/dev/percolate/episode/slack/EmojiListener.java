package dev.percolate.episode.slack;

import dev.percolate.episode.ChosenEmojis;
import dev.percolate.episode.CorrectView;
import dev.percolate.episode.NoteByEmoji;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.ReactionListener;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Hears the chosen emoji, and takes out what it noted.
@Singleton
final class EmojiListener implements ReactionListener, SlackListener {
    private final ChosenEmojis emojis;
    private final NoteByEmoji noting;
    private final CorrectView correcting;

    EmojiListener(ChosenEmojis emojis, NoteByEmoji noting, CorrectView correcting) {
        this.emojis = emojis;
        this.noting = noting;
        this.correcting = correcting;
    }

    @Override
    public Optional<String> emoji(WorkspaceId workspace) {
        return emojis.of(workspace);
    }

    @Override
    public void reacted(Reacted reacted) {
        noting.note(reacted.workspace(), reacted.person(), reacted.author(), reacted.now());
    }

    @Override
    public String feature() {
        return "emoji";
    }

    @Override
    public Answer clicked(Click click) {
        return click.action().equals(EmojiMessages.TAKE_OUT)
                ? Ids.of(click.value())
                        .<Answer>map(id -> new Answer.Whisper(Layout.message(
                                correcting.delete(click.workspace(), click.person(), id, click.now())
                                        ? EmojiMessages.TAKEN_OUT
                                        : EmojiMessages.GONE)))
                        .orElseGet(Answer.Unknown::new)
                : new Answer.Unknown();
    }

    @Override
    public Answer submitted(Submission submission) {
        return new Answer.Unknown();
    }
}
