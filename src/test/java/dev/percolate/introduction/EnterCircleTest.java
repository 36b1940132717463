package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.EnterCircle.Entered;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EnterCircleTest {
    private final CoffeeChannel coffee = new CoffeeChannel((_, _, _, _) -> {});

    @Test
    void letsMembersInWithOrWithoutAZone() {
        assertThat(enter(COFFEE.channel(), ANA)).isEqualTo(new Entered.Inside(COFFEE, ANA));
        assertThat(enter(COFFEE.channel(), NOWHERE)).isEqualTo(new Entered.Inside(COFFEE, NOWHERE));
    }

    @Test
    void refusesGuestsAndPeopleFromElsewhere() {
        assertThat(enter(COFFEE.channel(), GUEST)).isEqualTo(new Entered.MembersOnly());
        assertThat(enter(COFFEE.channel(), EXTERNAL)).isEqualTo(new Entered.MembersOnly());
        assertThat(coffee.enterCircle.enter(WORKSPACE, COFFEE.channel(), new PersonId("UNKNOWN")))
                .isEqualTo(new Entered.MembersOnly());
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.Kind.class,
            names = {"DIRECT", "GROUP"})
    void needsAChannel(Channel.Kind kind) {
        var conversation = new ChannelId("D1");
        coffee.directory.with(new Channel(conversation, "", kind, true, false));
        assertThat(enter(conversation, ANA)).isEqualTo(new Entered.NotAChannel());
    }

    @Test
    void needsTheBotInTheChannel() {
        var channel = new ChannelId("C9");
        assertThat(enter(channel, ANA)).isEqualTo(new Entered.OutOfSight());
        coffee.directory.with(new Channel(channel, "random", Channel.Kind.PUBLIC, false, false));
        assertThat(enter(channel, ANA)).isEqualTo(new Entered.OutOfSight());
    }

    private Entered enter(ChannelId channel, Person person) {
        return coffee.enterCircle.enter(WORKSPACE, channel, person.id());
    }
}
