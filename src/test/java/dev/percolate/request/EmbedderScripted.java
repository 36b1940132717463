package dev.percolate.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two texts mean the same as far as they have the same letters.
final class EmbedderScripted implements Embedder {
    final List<String> texts = new ArrayList<>();
    String version = "1";
    boolean isOn = true;
    String unreadable = "";

    @Override
    public Optional<Embedding> embed(String text) {
        texts.add(text);
        return isOn && !text.equals(unreadable) ? Optional.of(read(text)) : Optional.empty();
    }

    Embedding read(String text) {
        var letters = new float[26];
        text.chars().filter(letter -> letter >= 'a' && letter <= 'z').forEach(letter -> letters[letter - 'a']++);
        return Embedding.of(letters);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public boolean isOn() {
        return isOn;
    }
}
