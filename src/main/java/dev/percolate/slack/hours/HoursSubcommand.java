package dev.percolate.slack.hours;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Subcommand;
import jakarta.inject.Singleton;

/// `/coffee hours`
@Singleton
final class HoursSubcommand implements Subcommand {
    private final ReadOwnHours reading;

    HoursSubcommand(ReadOwnHours reading) {
        this.reading = reading;
    }

    @Override
    public String command() {
        return "/coffee";
    }

    @Override
    public String word() {
        return "hours";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String help() {
        return "Your working days and hours, for all channels: when I may write to you and suggest to meet";
    }

    @Override
    public Answer run(Call call) {
        return new Answer.Open(HoursViews.form(reading.of(call.workspace(), call.person()), call.now()));
    }
}
