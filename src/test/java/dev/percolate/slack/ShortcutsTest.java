package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShortcutsTest {
    private static final Started STARTED =
            new Started(new WorkspaceId("T1"), new PersonId("U1"), Instant.parse("2026-01-05T09:00:00Z"));

    @Test
    void bringsAShortcutToWhoeverOffersIt() {
        var shortcuts =
                new Shortcuts(List.of(shortcut("brew.ask"), shortcut("brew.tell")), List.of(onMessage("brew.helped")));

        assertThat(shortcuts.start("brew.ask", STARTED)).isEqualTo(new Answer.Whisper(Layout.message("brew.ask")));
        assertThat(shortcuts.start("brew.gone", STARTED)).isEqualTo(new Answer.Unknown());
    }

    @Test
    void bringsOneOnAMessageToWhoeverOffersIt() {
        var shortcuts = new Shortcuts(List.of(shortcut("brew.ask")), List.of(onMessage("brew.helped")));
        var started = new StartedOnMessage(STARTED.workspace(), STARTED.person(), new PersonId("U2"), STARTED.now());

        assertThat(shortcuts.start("brew.helped", started)).isEqualTo(new Answer.Whisper(Layout.message("U2")));
        assertThat(shortcuts.start("brew.ask", started)).isEqualTo(new Answer.Unknown());
        assertThat(shortcuts.start("brew.helped", STARTED)).isEqualTo(new Answer.Unknown());
        assertThat(started.anywhere()).isEqualTo(STARTED);
    }

    @Test
    void refusesTwoOfOneName() {
        assertThatThrownBy(() -> new Shortcuts(List.of(shortcut("brew.ask"), shortcut("brew.ask")), List.of()))
                .hasMessageContaining("brew.ask");
        assertThatThrownBy(() -> new Shortcuts(List.of(shortcut("brew.ask")), List.of(onMessage("brew.ask"))))
                .hasMessageContaining("brew.ask");
    }

    private static MessageShortcut onMessage(String callback) {
        return new MessageShortcut() {
            @Override
            public String callback() {
                return callback;
            }

            @Override
            public Answer start(StartedOnMessage started) {
                return new Answer.Whisper(Layout.message(String.valueOf(started.author())));
            }
        };
    }

    private static GlobalShortcut shortcut(String callback) {
        return new GlobalShortcut() {
            @Override
            public String callback() {
                return callback;
            }

            @Override
            public Answer start(Started started) {
                return new Answer.Whisper(Layout.message(callback));
            }
        };
    }
}
