package dev.percolate.request;

import java.util.Optional;

/// Reads what a text means, on this machine.
public interface Embedder {
    /// Empty where there is none in use, or it cannot be loaded.
    Optional<Embedding> embed(String text);

    /// Changes whenever the same text would come out otherwise; only what one version made is comparable. Never empty.
    String version();

    /// Whether there is one in use, as far as is known without loading it.
    boolean isOn();
}
