package dev.percolate.slack;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Brings clicks and sent modals to the feature whose name their id begins with.
@Singleton
final class Listeners {
    private static final Pattern FEATURE = Pattern.compile("[a-z][a-z0-9_-]*");

    private final Map<String, SlackListener> byFeature = new HashMap<>();

    Listeners(List<SlackListener> offered) {
        for (var listener : offered) {
            String feature = listener.feature();
            if (!FEATURE.matcher(feature).matches()) {
                throw new IllegalStateException("\"%s\" cannot be the first part of an action id.".formatted(feature));
            }
            if (byFeature.putIfAbsent(feature, listener) != null) {
                throw new IllegalStateException("Two listeners hear the buttons of \"%s\".".formatted(feature));
            }
        }
    }

    Answer clicked(Click click) {
        var listener = listener(click.action());
        return listener == null ? new Answer.Unknown() : listener.clicked(click);
    }

    Answer submitted(Submission submission) {
        var listener = listener(submission.callback());
        return listener == null ? new Answer.Unknown() : listener.submitted(submission);
    }

    private @Nullable SlackListener listener(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? null : byFeature.get(id.substring(0, dot));
    }
}
