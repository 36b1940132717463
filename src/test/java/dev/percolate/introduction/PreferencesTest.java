package dev.percolate.introduction;

import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PreferencesTest {
    @Test
    void takesTheShortestLengthThatAnybodyLikes() {
        assertThat(lengthOf(TalkLength.MINUTES_45, TalkLength.MINUTES_15, TalkLength.MINUTES_60))
                .isEqualTo(TalkLength.MINUTES_15);
        assertThat(lengthOf(TalkLength.MINUTES_60, TalkLength.MINUTES_60)).isEqualTo(TalkLength.MINUTES_60);
    }

    @Test
    void neitherShortensNorLengthensForWhoeverHasNoPreference() {
        assertThat(lengthOf(TalkLength.MINUTES_60, null)).isEqualTo(TalkLength.MINUTES_60);
        assertThat(lengthOf(null, TalkLength.MINUTES_15, null)).isEqualTo(TalkLength.MINUTES_15);
    }

    @Test
    void isHalfAnHourWhereNobodySaid() {
        assertThat(lengthOf(null, null)).isEqualTo(TalkLength.MINUTES_30);
    }

    @Test
    void namesTheWayOnlyWhereAllSaidIt() {
        assertThat(wayOf(MeetingWay.IN_PERSON, MeetingWay.IN_PERSON)).isEqualTo(MeetingWay.IN_PERSON);
        assertThat(wayOf(MeetingWay.REMOTE, MeetingWay.REMOTE, MeetingWay.REMOTE))
                .isEqualTo(MeetingWay.REMOTE);
    }

    @Test
    void neverTellsALonePreference() {
        assertThat(List.of(
                        wayOf(MeetingWay.IN_PERSON, MeetingWay.EITHER),
                        wayOf(MeetingWay.REMOTE, MeetingWay.EITHER),
                        wayOf(MeetingWay.IN_PERSON, MeetingWay.REMOTE),
                        wayOf(MeetingWay.IN_PERSON, MeetingWay.IN_PERSON, MeetingWay.EITHER)))
                .containsOnly(wayOf(MeetingWay.EITHER, MeetingWay.EITHER));
    }

    private static TalkLength lengthOf(@Nullable TalkLength... lengths) {
        return introduction(Arrays.stream(lengths)
                        .map(length -> new Preferences(length, MeetingWay.EITHER))
                        .toList())
                .length();
    }

    private static MeetingWay wayOf(MeetingWay... ways) {
        return introduction(Arrays.stream(ways)
                        .map(way -> new Preferences(null, way))
                        .toList())
                .way();
    }

    private static Introduction introduction(List<Preferences> preferences) {
        return new Introduction(
                CoffeeChannel.FIRST,
                CoffeeChannel.COFFEE,
                new Origin.InRound(7, false),
                MONDAY,
                new Stage.Open(MONDAY),
                IntStream.range(0, preferences.size())
                        .mapToObj(i -> Part.unanswered(
                                new PersonId("U" + i), new Profile("", "", "", preferences.get(i)), 0, null))
                        .toList(),
                new Grounds(0, 0, 0, 0, null, 0, Set.of()));
    }
}
