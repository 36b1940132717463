package dev.percolate.outbox;

/// Names what a message is about, uniquely within its workspace: a second message with the same key is not accepted.
/// Made of ids and a word, such as `introduction.proposal/<id>/<person>`; never of private text.
public record OnceKey(String value) {
    public OnceKey {
        if (value.isBlank() || value.length() > 255) {
            throw new IllegalArgumentException("a once-key has 1 to 255 characters");
        }
    }

    /// Its first word, which stands before the ids.
    public String topic() {
        int slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }
}
