package dev.percolate.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/// A small file that goes with a message, such as an invitation for a calendar or a picture. `title` is what people
/// read
/// above it, `name` the file's own; `inWords` says what a picture shows to whoever cannot see it, empty otherwise.
public record Attachment(String name, String title, String inWords, byte[] content) {
    public static Attachment text(String name, String title, String content) {
        return new Attachment(name, title, "", content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment(String itsName, String itsTitle, String itsWords, byte[] itsContent)
                && name.equals(itsName)
                && title.equals(itsTitle)
                && inWords.equals(itsWords)
                && Arrays.equals(content, itsContent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, title, inWords, Arrays.hashCode(content));
    }
}
