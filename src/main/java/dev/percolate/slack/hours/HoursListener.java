package dev.percolate.slack.hours;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChooseWorkingWeek;
import dev.percolate.workspace.ChooseWorkingWeek.Chosen;
import dev.percolate.workspace.WorkingWeek.Shift;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What somebody says about their days and hours.
@Singleton
final class HoursListener implements SlackListener {
    private final ReadOwnHours reading;
    private final ChooseWorkingWeek choosing;

    HoursListener(ReadOwnHours reading, ChooseWorkingWeek choosing) {
        this.reading = reading;
        this.choosing = choosing;
    }

    @Override
    public String feature() {
        return HoursViews.FEATURE;
    }

    @Override
    public Answer clicked(Click click) {
        return switch (click.action()) {
            case HoursViews.CHANGE ->
                new Answer.Open(HoursViews.form(reading.of(click.workspace(), click.person()), click.now()));
            case HoursViews.USUAL -> {
                choosing.chooseUsual(click.workspace(), click.person());
                yield new Answer.Replace(HoursViews.kept(reading.of(click.workspace(), click.person()), click.now()));
            }
            default -> new Answer.Unknown();
        };
    }

    @Override
    public Answer submitted(Submission form) {
        if (!form.callback().equals(HoursViews.KEEP)) {
            return new Answer.Unknown();
        }
        String from = form.value(HoursViews.FROM);
        String to = form.value(HoursViews.TO);
        if (from.isEmpty() || to.isEmpty()) {
            return new Answer.Refuse(
                    Map.of(from.isEmpty() ? HoursViews.FROM : HoursViews.TO, HoursViews.CHOOSE_A_TIME));
        }
        return choose(form, new Shift(LocalTime.parse(from), LocalTime.parse(to)));
    }

    private Answer choose(Submission form, Shift shift) {
        var days = days(form.value(HoursViews.DAYS));
        return switch (choosing.choose(form.workspace(), form.person(), days, shift, form.now())) {
            case Chosen.Kept _ ->
                new Answer.Replace(HoursViews.kept(reading.of(form.workspace(), form.person()), form.now()));
            case Chosen.Refused(var faults) -> {
                Map<String, String> sentences = new TreeMap<>();
                faults.forEach(fault -> sentences.put(HoursViews.field(fault), HoursViews.sentence(fault)));
                yield new Answer.Refuse(sentences);
            }
        };
    }

    private static Set<DayOfWeek> days(String chosen) {
        var names = Arrays.asList(chosen.split(","));
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> names.contains(day.name()))
                .collect(Collectors.toSet());
    }
}
