package dev.percolate.welcome.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Subcommand;
import jakarta.inject.Singleton;

@Singleton
final class WelcomeSubcommand implements Subcommand {
    private final WelcomeModals modals;

    WelcomeSubcommand(WelcomeModals modals) {
        this.modals = modals;
    }

    @Override
    public String command() {
        return "/coffee";
    }

    @Override
    public String word() {
        return "welcome";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String help() {
        return "New here? Say so and be welcomed, or offer to welcome others";
    }

    @Override
    public Answer run(Call call) {
        return modals.open(call);
    }
}
