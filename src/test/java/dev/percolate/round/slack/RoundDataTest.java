package dev.percolate.round.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Circle;
import dev.percolate.round.Choice;
import dev.percolate.round.Manner;
import dev.percolate.round.Notice;
import dev.percolate.round.Notices;
import dev.percolate.round.Rhythm;
import dev.percolate.round.Round;
import dev.percolate.round.Round.Step;
import dev.percolate.round.RoundMembers;
import dev.percolate.round.RoundPlan;
import dev.percolate.round.Rounds;
import dev.percolate.round.TendedCircle;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircles;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class RoundDataTest extends InPostgres implements PersonalDataContract {
    private static final PersonId CHLOE = new PersonId("U9CHLOE");

    @Inject
    private TendedCircles circles;

    @Inject
    private Rounds rounds;

    @Inject
    private RoundMembers members;

    @Inject
    private Notices notices;

    @Inject
    private RoundData data;

    private int entered;

    @Override
    public PersonalData personalData() {
        return data;
    }

    /// Looks after a circle of their own, takes part in its round, and leaves out the next.
    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        entered++;
        var circle = new Circle(workspace, new ChannelId("C" + entered + who));
        tend(circle, who, now);
        var round = round(circle, now);
        rounds.begin(round);
        rounds.choose(round, List.<Choice>of(), List.of(who, CHLOE));
        members.skip(circle, who, 4);
        notices.give(Notice.given(circle, who, true, false, null, 4, now));
        return "<#" + circle.channel() + ">";
    }

    private void tend(Circle circle, PersonId keeper, Instant now) {
        circles.keep(new TendedCircle(
                circle,
                keeper,
                new RoundPlan(
                        new Rhythm.EveryWeeks(2, DayOfWeek.MONDAY),
                        LocalTime.of(10, 0),
                        ZoneId.of("Europe/Lisbon"),
                        now.atZone(ZoneId.of("Europe/Lisbon")).toLocalDate(),
                        2,
                        null,
                        Manner.USUAL),
                3,
                3,
                new Upcoming.At(now.plusSeconds(60)),
                null,
                false));
    }

    private static Round round(Circle circle, Instant now) {
        return new Round(circle, 3, 2, Manner.USUAL, new UUID(7, 7), now, Step.CLOSE, now, null, now);
    }

    @Test
    void saysWhatTheyLookAfterAndWhereTheyStand() {
        enters(HERE, ANA, BEN, NOW);
        members.keep(new Circle(HERE, new ChannelId("C9")), Map.of(ANA, 2), Set.of(ANA));

        String here = "<#C" + entered + "U1ANA>";
        assertThat(data.of(HERE, ANA, NOW))
                .flatExtracting(PersonalData.Section::entries)
                .extracting(PersonalData.Entry::text)
                .containsExactly(
                        here + ": every two weeks on Monday at 10:00 (Lisbon), in pairs",
                        "You take part in round 3 of " + here + ".",
                        "You leave out round 4 of " + here + ".",
                        "You come first in the next round of <#C9>.",
                        "You were in a group of one more in the last round of <#C9>, so next time others come before you"
                                + " for that.",
                        "You were to be told how the rounds of " + here + " take people in.");

        notices.decline(new Circle(HERE, new ChannelId("C" + entered + "U1ANA")), ANA, 4, NOW);
        assertThat(data.of(HERE, ANA, NOW).toString())
                .contains("You said that you'd rather not take part in the rounds of " + here);
    }

    @Test
    void saysNothingOfARoundThatIsOver() {
        enters(HERE, ANA, BEN, NOW);
        rounds.end(round(new Circle(HERE, new ChannelId("C" + entered + "U1ANA")), NOW), NOW);
        assertThat(data.of(HERE, ANA, NOW).toString()).doesNotContain("You take part");
    }
}
