package dev.percolate.welcome.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import dev.percolate.introduction.Membership;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.testing.Approved;
import dev.percolate.welcome.WelcomingCoffee;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import org.junit.jupiter.api.Test;

final class WelcomeModalsTest {
    private final WelcomingCoffee welcome = new WelcomingCoffee();
    private final WelcomeModals modals =
            new WelcomeModals(welcome.coffee.enterCircle, welcome.welcoming, welcome.looking);
    private final WelcomeListener listener = new WelcomeListener(modals);

    @Test
    void isSwitchedOnByWhoeverMayAndOffAgain() {
        approve("off", types(ANA));
        welcome.coffee.directory.inCharge(BEN.id());
        approve("off-yours-to-decide", types(BEN));

        approve("on-yours-to-decide", presses(BEN, Act.SWITCH_ON));
        assertThat(presses(ANA, Act.SWITCH_OFF)).isEqualTo(replaced(types(ANA)));
        assertThat(welcome.circles.contains(COFFEE)).isTrue();
        presses(BEN, Act.SWITCH_OFF);
        assertThat(welcome.circles.contains(COFFEE)).isFalse();
    }

    @Test
    void letsSomebodySayThatTheyAreNew() {
        welcome.circles.add(COFFEE, MONDAY);
        welcome.coffee.joinedBy(ANA);
        approve("choices", types(ANA));
        var isNew = presses(ANA, Act.NEW_HERE);
        approve("is-new", isNew);
        assertThat(presses(ANA, Act.NEW_HERE)).as("pressed twice").isEqualTo(isNew);
        approve("was-new", presses(ANA, Act.ENOUGH));
    }

    @Test
    void letsSomebodyOfferToWelcomeOthers() {
        welcome.circles.add(COFFEE, MONDAY);
        welcome.coffee.joinedBy(ANA);
        approve("welcomes", presses(ANA, Act.HOST));
        approve("shows-the-ropes", presses(ANA, Act.SHOW_ROPES));
        assertThat(presses(ANA, Act.NO_HOST)).isEqualTo(replaced(types(ANA)));
        assertThat(welcome.hosts.in(COFFEE)).isEmpty();
    }

    @Test
    void letsWhoeverOfferedTakeItBackThoughItIsSwitchedOff() {
        welcome.circles.add(COFFEE, MONDAY);
        welcome.coffee.joinedBy(ANA);
        presses(ANA, Act.HOST);
        welcome.circles.remove(COFFEE);
        approve("off-welcomes", types(ANA));
        presses(ANA, Act.NO_HOST);
        assertThat(welcome.hosts.in(COFFEE)).isEmpty();
    }

    @Test
    void letsWhoeverLeftTheChannelEndTheirOwn() {
        welcome.circles.add(COFFEE, MONDAY);
        welcome.coffee.joinedBy(ANA);
        presses(ANA, Act.HOST);
        presses(ANA, Act.NEW_HERE);
        welcome.coffee.directory.leavesTheChannel(ANA.id());

        approve("done", presses(ANA, Act.NO_HOST));
        presses(ANA, Act.ENOUGH);

        assertThat(welcome.hosts.in(COFFEE)).isEmpty();
        assertThat(welcome.newcomers.nextDue()).isEmpty();
    }

    @Test
    void saysSoToWhoeverItCannotWriteTo() {
        welcome.circles.add(COFFEE, MONDAY);
        welcome.coffee.joinedBy(NOWHERE);
        approve("no-zone", presses(NOWHERE, Act.NEW_HERE));
    }

    @Test
    void asksToJoinFirst() {
        welcome.circles.add(COFFEE, MONDAY);
        approve("join-first", types(ANA));
        presses(ANA, Act.NEW_HERE);
        assertThat(welcome.newcomers.of(WORKSPACE, ANA.id())).isEmpty();
    }

    @Test
    void saysWhereItIsNotPossible() {
        approve("not-a-channel", modals.open(new Call(WORKSPACE, ANA.id(), new ChannelId("D9"), "", MONDAY)));
        approve("members-only", types(EXTERNAL));
        welcome.coffee.directory.leavesTheChannel(ANA.id());
        approve("not-there", presses(ANA, Act.OPEN));
    }

    @Test
    void isMentionedBesideWhereSomebodyStands() {
        var notes = new WelcomeNotes(welcome.circles);
        assertThat(notes.about(COFFEE, ANA, new Membership.Out())).isEmpty();
        welcome.circles.add(COFFEE, MONDAY);
        assertThat(notes.about(COFFEE, ANA, new Membership.Out()))
                .hasValueSatisfying(note -> assertThat(note).contains("/coffee welcome"));
    }

    @Test
    void standsInHome() {
        var home = new WelcomeHome(welcome.newcomers, welcome.hosts);
        assertThat(home.blocks(WORKSPACE, ANA.id(), MONDAY)).isEmpty();
        welcome.circles.add(COFFEE, MONDAY);
        welcome.coffee.joinedBy(ANA);
        presses(ANA, Act.NEW_HERE);
        presses(ANA, Act.SHOW_ROPES);
        Approved.json("welcome/home", json(home.blocks(WORKSPACE, ANA.id(), MONDAY)));

        presses(ANA, Act.ENOUGH);
        presses(ANA, Act.NO_HOST);
        assertThat(home.blocks(WORKSPACE, ANA.id(), MONDAY)).isEmpty();
    }

    private Answer types(Person person) {
        return new WelcomeSubcommand(modals).run(new Call(WORKSPACE, person.id(), COFFEE.channel(), "", MONDAY));
    }

    private Answer presses(Person person, Act act) {
        return listener.clicked(
                new Click(WORKSPACE, person.id(), act.id(), COFFEE.channel().value(), MONDAY));
    }

    private static Answer replaced(Answer opened) {
        return opened instanceof Answer.Open(var view) ? new Answer.Replace(view) : opened;
    }

    private static void approve(String name, Answer answer) {
        Approved.json(
                "welcome/" + name,
                switch (answer) {
                    case Answer.Open(var view) -> json(view);
                    case Answer.Replace(var view) -> json(view);
                    case Answer.Whisper(var message) -> message.blocks();
                    case Answer.Work _, Answer.Rewrite _, Answer.Refuse _, Answer.Nothing _, Answer.Unknown _ ->
                        throw new AssertionError(answer);
                });
    }

    private static String json(Object value) {
        return GsonFactory.createSnakeCase().toJson(value);
    }
}
