package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.testing.Approved;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CommandsTest {
    private final List<Call> calls = new ArrayList<>();
    private final Commands commands = new Commands(List.of(
            subcommand("/brew", "", "", "Shows the pot"),
            subcommand("/brew", "now", "", "Brews & pours at once"),
            subcommand("/brew", "pause", "<2026-12-24>", "No coffee until that day"),
            subcommand("/tea", "", "", "Tea instead")));

    @Test
    void bringsWhatFollowsToTheSubcommandOfItsFirstWord() {
        commands.run("/brew", call("  Pause   until <@U123>  "));

        assertThat(calls)
                .singleElement()
                .satisfies(call -> assertThat(call.rest()).isEqualTo("until <@U123>"));
    }

    @Test
    void theBareCommandHasASubcommandToo() {
        commands.run("/brew", call("   "));

        assertThat(calls)
                .singleElement()
                .satisfies(call -> assertThat(call.rest()).isEmpty());
    }

    @Test
    void helpIsWrittenFromTheSubcommands() {
        var answer = (Answer.Whisper) commands.run("/brew", call("HELP me"));

        Approved.json("slack/help", answer.message().blocks());
        assertThat(answer.message().text()).contains("/brew pause").doesNotContain("/tea");
    }

    @Test
    void anUnknownWordIsAnsweredByHelp() {
        var answer = (Answer.Whisper) commands.run("/brew", call("espresso"));

        assertThat(calls).isEmpty();
        assertThat(answer.message().text())
                .startsWith("I don't know that word.")
                .contains("/brew now")
                .doesNotContain("espresso");
    }

    @Test
    void anUnknownCommandIsAnsweredKindly() {
        assertThat(commands.run("/soup", call(""))).isInstanceOf(Answer.Whisper.class);
    }

    @Test
    void refusesTwoSubcommandsOfOneWord() {
        assertThatThrownBy(() ->
                        new Commands(List.of(subcommand("/brew", "now", "", "a"), subcommand("/brew", "now", "", "b"))))
                .hasMessage("The subcommand \"/brew now\" is there twice.");
    }

    @Test
    void refusesWordsThatNobodyCouldType() {
        assertThatThrownBy(() -> new Commands(List.of(subcommand("/brew", "Now", "", "a"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Commands(List.of(subcommand("brew", "now", "", "a"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Commands(List.of(subcommand("/brew", "help", "", "a"))))
                .hasMessage("The word \"help\" of /brew is written by itself.");
    }

    private static Call call(String typed) {
        return new Call(
                new WorkspaceId("T1"),
                new PersonId("U1"),
                new ChannelId("C1"),
                typed,
                Instant.parse("2026-01-05T09:00:00Z"));
    }

    private Subcommand subcommand(String command, String word, String arguments, String help) {
        return new Subcommand() {
            @Override
            public String command() {
                return command;
            }

            @Override
            public String word() {
                return word;
            }

            @Override
            public String arguments() {
                return arguments;
            }

            @Override
            public String help() {
                return help;
            }

            @Override
            public Answer run(Call call) {
                calls.add(call);
                return new Answer.Nothing();
            }
        };
    }
}
