package dev.percolate.episode.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Subcommand;
import jakarta.inject.Singleton;

/// `/mentor thank @person`
@Singleton
final class ThankSubcommand implements Subcommand {
    private final ThankModals modals;

    ThankSubcommand(ThankModals modals) {
        this.modals = modals;
    }

    @Override
    public String command() {
        return "/mentor";
    }

    @Override
    public String word() {
        return "thank";
    }

    @Override
    public String arguments() {
        return "@person";
    }

    @Override
    public String help() {
        return "Thank somebody for a conversation, in your own words; you see what they will read before it is sent";
    }

    @Override
    public Answer run(Call call) {
        return modals.type(call);
    }
}
