package dev.percolate.slack;

import com.slack.api.model.view.View;
import dev.percolate.outbox.MessageBody;
import java.util.Map;
import java.util.function.Supplier;

/// What the person sees at once in return. Everything that arrives later, or for somebody else, goes through the
/// outbox.
public sealed interface Answer {
    /// A message only this person sees, where they are. After a modal it replaces the modal's content instead.
    record Whisper(MessageBody message) implements Answer {}

    /// The message whose button they pressed says this from now on, for everybody who sees it. Where they pressed none,
    /// it is a whisper.
    record Rewrite(MessageBody message) implements Answer {}

    /// A modal on top of what is there, or in its place where Slack allows no more of them.
    record Open(View view) implements Answer {}

    /// The modal they are in shows this instead.
    record Replace(View view) implements Answer {}

    /// `meanwhile` shows at once, where the rest takes longer than somebody should wait, and then what the
    /// work comes to. The work may take minutes and may ask Slack; where the service stops while it goes
    /// on, it is lost, and what shows meanwhile has to say what to do then.
    record Work(View meanwhile, Supplier<View> work) implements Answer {}

    /// The modal stays; each sentence stands beside the block it is named by.
    record Refuse(Map<String, String> sentences) implements Answer {}

    /// Done; the modal, if there is one, closes.
    record Nothing() implements Answer {}

    /// The button or form belongs to something that is no more; the person is told so kindly.
    record Unknown() implements Answer {}
}
