package dev.percolate.slack;

/// Something that can be started on a message. Features offer these as beans; each has to be in the manifest.
///
/// Slack sends that message along. Of it nothing arrives here but who wrote it (promise 1).
public interface MessageShortcut {
    /// `feature.verb`, as in the manifest.
    String callback();

    /// There is no place for a whisper: what is said opens as a modal.
    Answer start(StartedOnMessage started);
}
