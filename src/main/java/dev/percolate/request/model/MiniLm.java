package dev.percolate.request.model;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.percolate.request.Embedder;
import dev.percolate.request.Embedding;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// all-MiniLM-L6-v2, quantized. It is loaded when it is first needed, which takes about a second.
@Singleton
final class MiniLm implements Embedder {
    private static final Logger LOG = LoggerFactory.getLogger(MiniLm.class);
    private static final String VERSION = "all-minilm-l6-v2-q/1";

    private final boolean isWanted;
    private volatile boolean isBroken;
    private volatile @Nullable AllMiniLmL6V2QuantizedEmbeddingModel model;

    MiniLm(@Value("${percolate.embeddings:true}") boolean isWanted) {
        this.isWanted = isWanted;
    }

    @Override
    public boolean isOn() {
        return isWanted && !isBroken;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Optional<Embedding> embed(String text) {
        var loaded = model();
        return loaded == null || text.isBlank() ? Optional.empty() : read(loaded, text);
    }

    /// The message of what went wrong may quote the text, so only its kind is logged.
    private static Optional<Embedding> read(AllMiniLmL6V2QuantizedEmbeddingModel model, String text) {
        try {
            return Optional.of(Embedding.of(model.embed(text).content().vector()));
        } catch (RuntimeException e) {
            LOG.warn(
                    "A text is found by its words alone: the model cannot read it ({})",
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private @Nullable AllMiniLmL6V2QuantizedEmbeddingModel model() {
        return isOn() && model == null ? load() : model;
    }

    /// Where this machine cannot run it, words alone have to do until the next start.
    private synchronized @Nullable AllMiniLmL6V2QuantizedEmbeddingModel load() {
        if (model == null && isOn()) {
            // The tokenizer's library would count its users, and fetch what it misses.
            System.setProperty("OPT_OUT_TRACKING", "true");
            System.setProperty("ai.djl.offline", "true");
            try {
                model = new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
            } catch (RuntimeException | LinkageError e) {
                isBroken = true;
                LOG.warn("Offers are found by their words alone: the model cannot be loaded here", e);
            }
        }
        return model;
    }
}
