package dev.percolate.episode.slack;

import dev.percolate.episode.ChooseEmoji.Choice;
import dev.percolate.episode.View;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.Person;

/// What people read about noting a conversation by an emoji.
final class EmojiMessages {
    static final String TAKE_OUT = "emoji.takeOut";
    static final String TAKEN_OUT = "It is out of your log. Nothing is left of it.";
    static final String GONE = "It is out of your log already.";
    static final String NOT_YOURS =
            "Which emoji notes a conversation is for the workspace's admins and owners to choose. `/mentor log` notes one for"
                    + " you without any emoji.";
    static final String NO_EMOJI =
            "Please name one emoji between colons, for instance `/mentor emoji :seedling:`, or `off`.";

    /// Opens the view it carries.
    private static final String SAY_MORE = "log.view";

    private EmojiMessages() {}

    static MessageBody noted(View view, Person other) {
        String text = "*Noted, only in your log:* a conversation with *" + PersonWording.name(other)
                + "* today, by your emoji under something they wrote.";
        String terms =
                "I don't know what it was, and they are told nothing. Once a day for each person is enough; more emoji"
                        + " change nothing.";
        String id = view.id().toString();
        return Layout.message(
                text + "\n" + terms,
                Layout.text(text),
                Layout.buttons(
                        Layout.button(SAY_MORE, "Say how it was", id), Layout.button(TAKE_OUT, "Take it out", id)),
                Layout.note(terms));
    }

    static MessageBody choice(Choice choice) {
        return Layout.message(
                switch (choice) {
                    case Choice.On(var emoji) ->
                        "*:" + emoji
                                + ": notes a conversation.* Whoever puts it under what a colleague wrote, where I am, has a"
                                + " conversation with them that day in their own log, and I tell them so. The colleague hears nothing. I"
                                + " don't see what was written, and let every other reaction go by. `/mentor log` does the same without any"
                                + " emoji. Whoever would rather not leaves it, or takes a note out again with one click; `/mentor emoji off`,"
                                + " by an admin, ends it for everybody. It needs the permission `reactions:read`, which the app can be"
                                + " installed without: then I hear of no emoji.";
                    case Choice.Off() ->
                        "*No emoji notes anything here.* An admin can choose one with `/mentor emoji :seedling:`, best one that"
                                + " nobody uses for anything else. `/mentor log` notes a conversation without any.";
                    case Choice.NotYours() -> NOT_YOURS;
                    case Choice.NoEmoji() -> NO_EMOJI;
                });
    }
}
