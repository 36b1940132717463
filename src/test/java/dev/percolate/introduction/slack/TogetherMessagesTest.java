package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.MeetingWay;
import dev.percolate.introduction.Origin;
import dev.percolate.introduction.Preferences;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.Stage;
import dev.percolate.introduction.TalkLength;
import dev.percolate.testing.Approved;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TogetherMessagesTest {
    private static final List<Instant> TIMES =
            List.of(Instant.parse("2026-01-06T10:30:00Z"), Instant.parse("2026-01-07T14:00:00Z"));

    private static final Grounds SHARING_HOURS = new Grounds(0, 0, 250, 200, 480, 0, Set.of());

    private static Introduction introduction(boolean straightAway, Grounds grounds) {
        return introduction(straightAway, grounds, new Profile("first talks", ""), Profile.EMPTY);
    }

    private static Introduction introduction(boolean straightAway, Grounds grounds, Profile anas, Profile bens) {
        return new Introduction(
                FIRST,
                COFFEE,
                new Origin.InRound(3, straightAway),
                MONDAY,
                new Stage.Together(MONDAY, null),
                List.of(Part.unanswered(ANA.id(), anas, 0, ANA.zone()), Part.unanswered(BEN.id(), bens, 0, BEN.zone())),
                grounds);
    }

    private static void approve(String name, Introduction introduction, List<Instant> times) {
        var message = TogetherMessages.together(introduction, List.of(ANA, BEN), times);
        Approved.json("introduction/" + name, CoffeeBot.json(message));
    }

    @Test
    void saysThatARoundIntroducesStraightAway() {
        approve("together-straight-away", introduction(true, new Grounds(0, 0, 250, 200, 480, 0, Set.of())), TIMES);
    }

    @Test
    void quotesWhatSomebodyWouldBring() {
        var anas = new Profile("", "", "ten years <!here> in kitchens", Preferences.NONE);
        approve("together-would-bring", introduction(false, SHARING_HOURS, anas, Profile.EMPTY), TIMES);
    }

    @Test
    void saysWhereTheyMeetWhereBothSaidTheSame() {
        approve("together-in-person", liking(MeetingWay.IN_PERSON, MeetingWay.IN_PERSON), TIMES);
        approve("together-on-a-call", liking(MeetingWay.REMOTE, MeetingWay.REMOTE), TIMES);
    }

    @Test
    void neverShowsALonePreference() {
        var nobodySaid =
                TogetherMessages.together(liking(MeetingWay.EITHER, MeetingWay.EITHER), List.of(ANA, BEN), TIMES);
        assertThat(Stream.of(
                                liking(MeetingWay.IN_PERSON, MeetingWay.EITHER),
                                liking(MeetingWay.EITHER, MeetingWay.IN_PERSON),
                                liking(MeetingWay.REMOTE, MeetingWay.EITHER),
                                liking(MeetingWay.IN_PERSON, MeetingWay.REMOTE))
                        .map(introduction -> TogetherMessages.together(introduction, List.of(ANA, BEN), TIMES)))
                .containsOnly(nobodySaid);
    }

    @Test
    void namesNoPlaceForWhoeverWrites() {
        var bothInPerson = new Preferences(null, MeetingWay.IN_PERSON);
        var writing = new Grounds(0, 0, 250, 0, 0, 0, Set.of());
        var said = new Profile("", "", "", bothInPerson);
        assertThat(TogetherMessages.together(introduction(false, writing, said, said), List.of(ANA, BEN), List.of())
                        .text())
                .doesNotContain("*Where?*");
    }

    @ParameterizedTest
    @EnumSource
    void speaksOfTheLengthTheyLike(TalkLength length) {
        var anas = new Profile("", "", "", new Preferences(length, MeetingWay.EITHER));
        var introduction = introduction(false, SHARING_HOURS, anas, Profile.EMPTY);
        var people = List.of(ANA, BEN);
        String name = "introduction/" + length.minutes() + "-minutes-";
        Approved.json(name + "together", CoffeeBot.json(TogetherMessages.together(introduction, people, TIMES)));
        Approved.json(name + "no-time", CoffeeBot.json(TogetherMessages.together(introduction, people, List.of())));
        Approved.json(name + "reminder", CoffeeBot.json(TogetherMessages.reminder(introduction, people, TIMES)));
        Approved.json(name + "agreed", CoffeeBot.json(TogetherMessages.agreed(introduction, people, TIMES.getFirst())));
    }

    private static Introduction liking(MeetingWay anas, MeetingWay bens) {
        return introduction(
                false,
                SHARING_HOURS,
                new Profile("", "", "", new Preferences(null, anas)),
                new Profile("", "", "", new Preferences(null, bens)));
    }

    @Test
    void leavesWhoeverSharesNoHourToWrite() {
        approve("together-in-writing", introduction(false, new Grounds(0, 0, 250, 0, 0, 0, Set.of())), List.of());
    }
}
