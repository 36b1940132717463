package dev.percolate.slack;

/// Hears what people do with a feature's buttons and modals. Action ids and callback ids are `feature.verb`; those that
/// begin with this listener's feature are brought here.
public interface SlackListener {
    /// The word before the dot.
    String feature();

    /// An action id nobody knows any more is answered with [Answer.Unknown].
    Answer clicked(Click click);

    Answer submitted(Submission submission);
}
