package dev.percolate.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.model.File;
import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What somebody entered or chose, whatever kind of element they did it with, as plain text.
final class Entered {
    private Entered() {}

    /// By block id; fields left empty are missing. Several choices are joined by commas; of files it is
    /// their ids.
    static Map<String, String> in(@Nullable ViewState state) {
        Map<String, String> entered = new HashMap<>();
        if (state != null && state.getValues() != null) {
            state.getValues()
                    .forEach((block, elements) -> elements.values().stream()
                            .map(Entered::of)
                            .filter(text -> !text.isEmpty())
                            .findFirst()
                            .ifPresent(text -> entered.put(block, text)));
        }
        return Map.copyOf(entered);
    }

    static String by(Action action) {
        return first(
                action.getValue(),
                action.getSelectedOption() == null
                        ? null
                        : action.getSelectedOption().getValue(),
                action.getSelectedDate(),
                action.getSelectedTime(),
                action.getSelectedUser(),
                action.getSelectedConversation(),
                action.getSelectedChannel(),
                joined(action.getSelectedOptions(), Action.SelectedOption::getValue));
    }

    private static String of(ViewState.Value value) {
        return first(
                value.getValue(),
                value.getSelectedOption() == null
                        ? null
                        : value.getSelectedOption().getValue(),
                value.getSelectedDate(),
                value.getSelectedTime(),
                value.getSelectedUser(),
                value.getSelectedConversation(),
                value.getSelectedChannel(),
                joined(value.getSelectedOptions(), ViewState.SelectedOption::getValue),
                joined(value.getSelectedUsers(), Function.identity()),
                joined(value.getFiles(), File::getId));
    }

    private static <T> String joined(@Nullable List<T> chosen, Function<T, String> value) {
        return chosen == null
                ? ""
                : chosen.stream()
                        .map(value)
                        .reduce((one, other) -> one + "," + other)
                        .orElse("");
    }

    /// PostgreSQL cannot keep the null character, and nobody types it on purpose.
    private static String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate.replace("\u0000", "");
            }
        }
        return "";
    }
}
