package dev.percolate.sandbox;

import java.util.Map;

/// What somebody sees of what they just did, before anything else arrives.
public sealed interface Outcome {
    record Done() implements Outcome {}

    /// One sentence, in Slack's words where it has some.
    record Failed(String sentence) implements Outcome {}

    /// Sentences beside the fields of a form, by block id.
    record Refused(Map<String, String> sentences) implements Outcome {}

    Outcome DONE = new Done();
}
