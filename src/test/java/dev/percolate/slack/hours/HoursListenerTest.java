package dev.percolate.slack.hours;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Submission;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.ChooseWorkingWeek;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkingWeeksInMemory;
import dev.percolate.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HoursListenerTest {
    private static final WorkspaceId HERE = new WorkspaceId("T1");

    private final WorkingWeeks weeks = new WorkingWeeksInMemory();
    private final DirectoryInMemory directory =
            new DirectoryInMemory().with(ANA).with(NOWHERE);
    private final ReadOwnHours reading = new ReadOwnHours(weeks, directory);
    private final HoursListener listener = new HoursListener(reading, new ChooseWorkingWeek(weeks));

    @Test
    void beginsWithTheUsualWeek() {
        Approved.json("hours/form-usual", json(shown(types(ANA))));
        assertThat(click(ANA, HoursViews.CHANGE)).isEqualTo(types(ANA));
    }

    @Test
    void keepsWhatWasChosenAndSaysWhatFollows() {
        Approved.json("hours/kept", json(shown(keep(ANA, "TUESDAY,THURSDAY,WEDNESDAY", "08:00", "14:30"))));

        assertThat(weeks.of(HERE, ANA.id()))
                .isEqualTo(week(Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY), "08:00", "14:30"));
        Approved.json("hours/form-own", json(shown(types(ANA))));
    }

    @Test
    void takesNightsAndSaysHowLongWhoeverWorksOnFewDaysHas() {
        Approved.json("hours/kept-few-nights", json(shown(keep(ANA, "SUNDAY", "22:00", "06:00"))));
    }

    @Test
    void goesBackToTheUsualWeekAndKeepsNothing() {
        keep(ANA, "SUNDAY", "22:00", "06:00");

        Approved.json("hours/back-to-usual", json(shown(click(ANA, HoursViews.USUAL))));

        assertThat(weeks.said(HERE, ANA.id())).isEmpty();
        assertThat(click(ANA, HoursViews.USUAL)).isInstanceOf(Answer.Replace.class);
    }

    @Test
    void saysWhatIsMissingWhereTheZoneIsUnknown() {
        Approved.json("hours/form-no-zone", json(shown(types(NOWHERE))));
        Approved.json("hours/kept-no-zone", json(shown(keep(NOWHERE, "MONDAY,TUESDAY,WEDNESDAY", "09:00", "12:00"))));
    }

    @Test
    void worksWhileSlackCannotBeAsked() {
        directory.goesAway();

        assertThat(json(shown(types(ANA)))).contains("comes from your Slack profile");
        assertThat(json(shown(keep(ANA, "FRIDAY", "10:00", "12:00")))).contains("Friday, 10:00 to 12:00");
        assertThat(inHome(ANA)).contains("Friday, 10:00 to 12:00. I write");
    }

    @ParameterizedTest
    @CsvSource({
        "'',     09:00, 17:00, days",
        "MONDAY, 09:00, 09:00, to",
        "MONDAY, 09:00, 09:30, to",
        "MONDAY, '',    09:30, from",
        "MONDAY, 09:00, '',    to",
        "BOGUS,  09:00, 17:00, days",
    })
    void refusesBesideTheFieldAndLosesNothing(String days, String from, String to, String field) {
        keep(ANA, "SUNDAY", "22:00", "06:00");

        assertThat(keep(ANA, days, from, to))
                .isInstanceOfSatisfying(
                        Answer.Refuse.class,
                        refused -> assertThat(refused.sentences()).containsOnlyKeys(field));
        assertThat(weeks.of(HERE, ANA.id())).isEqualTo(week(Set.of(DayOfWeek.SUNDAY), "22:00", "06:00"));
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(keep(ANA, "", "09:00", "09:10"))
                .isEqualTo(new Answer.Refuse(Map.of(
                        "days",
                        "Please choose at least one day. To hear nothing for a while, type /coffee pause in a channel.",
                        "to",
                        "Please leave at least an hour, so that there is room to meet.")));
    }

    @Test
    void aButtonNobodyKnowsIsUnknown() {
        assertThat(click(ANA, "hours.gone")).isEqualTo(new Answer.Unknown());
        assertThat(listener.submitted(new Submission(HERE, ANA.id(), "hours.gone", "", Map.of(), MONDAY)))
                .isEqualTo(new Answer.Unknown());
    }

    @Test
    void homeSaysWhatIsSet() {
        Approved.json("hours/home-usual", inHome(ANA));
        Approved.json("hours/home-no-zone", inHome(NOWHERE));
        keep(ANA, "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,SATURDAY", "22:00", "06:00");
        Approved.json("hours/home-own", inHome(ANA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY|every day, 10:00 to 11:00",
                "MONDAY|Monday, 10:00 to 11:00",
                "SUNDAY,MONDAY|Monday and Sunday, 10:00 to 11:00",
                "MONDAY,TUESDAY,THURSDAY,FRIDAY,SATURDAY|Monday, Tuesday and Thursday to Saturday, 10:00 to 11:00",
            })
    void saysDaysAsPeopleDo(String days, String words) {
        keep(ANA, days, "10:00", "11:00");

        assertThat(HoursWording.week(weeks.of(HERE, ANA.id()))).isEqualTo(words);
    }

    private Answer types(Person person) {
        return new HoursSubcommand(reading).run(new Call(HERE, person.id(), new ChannelId("C1"), "", MONDAY));
    }

    private Answer click(Person person, String action) {
        return listener.clicked(new Click(HERE, person.id(), action, "", MONDAY));
    }

    private Answer keep(Person person, String days, String from, String to) {
        return listener.submitted(new Submission(
                HERE, person.id(), HoursViews.KEEP, "", Map.of("days", days, "from", from, "to", to), MONDAY));
    }

    private String inHome(Person person) {
        return GsonFactory.createSnakeCase().toJson(new HoursSection(reading).blocks(HERE, person.id(), MONDAY));
    }

    private static WorkingWeek week(Set<DayOfWeek> days, String from, String to) {
        return WorkingWeek.of(days, new Shift(LocalTime.parse(from), LocalTime.parse(to)));
    }

    private static View shown(Answer answer) {
        return switch (answer) {
            case Answer.Open(View view) -> view;
            case Answer.Replace(View view) -> view;
            case Answer.Work _,
                    Answer.Whisper _,
                    Answer.Rewrite _,
                    Answer.Refuse _,
                    Answer.Nothing _,
                    Answer.Unknown _ -> throw new AssertionError("shows nothing: " + answer);
        };
    }

    private static String json(View view) {
        return GsonFactory.createSnakeCase().toJson(view);
    }
}
