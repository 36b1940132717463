package dev.percolate.slack.positions;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Subcommand;
import jakarta.inject.Singleton;

/// `/coffee people`
@Singleton
final class ListSubcommand implements Subcommand {
    private final ListModals modals;

    ListSubcommand(ListModals modals) {
        this.modals = modals;
    }

    @Override
    public String command() {
        return "/coffee";
    }

    @Override
    public String word() {
        return "people";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String help() {
        return "For admins of this workspace: a list of people's departments, places and managers";
    }

    @Override
    public Answer run(Call call) {
        return modals.open(call);
    }
}
