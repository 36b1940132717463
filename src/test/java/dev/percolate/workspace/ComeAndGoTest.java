package dev.percolate.workspace;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.workspace.Person.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComeAndGoTest {
    private static final WorkspaceId HERE = new WorkspaceId("T1");
    private static final ChannelId COFFEE = new ChannelId("C1COFFEE");
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    private final DirectoryInMemory directory =
            new DirectoryInMemory().with(ANA).with(BEN);
    private final InvitersInMemory inviters = new InvitersInMemory();
    private final List<BotInvited> invited = new ArrayList<>();
    private final List<BotRemoved> removed = new ArrayList<>();
    private final ComeAndGo comeAndGo = new ComeAndGo(
            directory, inviters, new KeepInvitation(inviters, List.of(invited::add)), List.of(removed::add));

    @Test
    void keepsWhoBroughtItInAndTellsItOnce() {
        isIn(true);
        comes(ANA.id(), NOW);
        comes(ANA.id(), NOW);

        assertThat(inviters.of(HERE, COFFEE)).contains(ANA.id());
        assertThat(invited).containsExactly(new BotInvited(HERE, new Invitation(COFFEE, ANA.id(), NOW, NOW)));
    }

    @Test
    void whoeverBringsItInAgainTakesThePlace() {
        isIn(true);
        comes(ANA.id(), NOW);
        comes(BEN.id(), NOW.plusSeconds(1));
        comes(ANA.id(), NOW);

        assertThat(inviters.of(HERE, COFFEE)).contains(BEN.id());
        assertThat(invited).hasSize(2);
    }

    @Test
    void nobodyElseDecidesByBringingItIn() {
        isIn(true);
        directory.with(new Person(BEN.id(), "Ben", "", null, "en", Standing.GUEST));
        for (PersonId other : new PersonId[] {null, BEN.id(), new PersonId("U9NOBODY")}) {
            comes(ANA.id(), NOW);
            comes(other, NOW.plusSeconds(1));
            assertThat(inviters.of(HERE, COFFEE)).isEmpty();
        }
        assertThat(invited).allMatch(one -> one.invitation().inviter().equals(ANA.id()));
    }

    @Test
    void believesNoInvitationThatIsOver() {
        isIn(false);
        comes(ANA.id(), NOW);

        assertThat(inviters.of(HERE, COFFEE)).isEmpty();
        assertThat(invited).isEmpty();
    }

    @Test
    void decidesNothingInAConversation() {
        directory.with(new Channel(COFFEE, "", Channel.Kind.GROUP, true, false));
        comes(ANA.id(), NOW);
        assertThat(invited).isEmpty();
    }

    @Test
    void tellsThatItIsOutAndForgetsWhoBroughtItIn() {
        isIn(true);
        comes(ANA.id(), NOW);
        isIn(false);
        comeAndGo.went(HERE, COFFEE, NOW);

        assertThat(inviters.of(HERE, COFFEE)).isEmpty();
        assertThat(removed).containsExactly(new BotRemoved(HERE, COFFEE, NOW));
    }

    @Test
    void believesNoRemovalAfterWhichItWasBroughtBack() {
        isIn(true);
        comes(ANA.id(), NOW);
        comeAndGo.went(HERE, COFFEE, NOW);

        assertThat(inviters.of(HERE, COFFEE)).contains(ANA.id());
        assertThat(removed).isEmpty();
    }

    /// Slack sends it again then.
    @Test
    void changesNothingWhileSlackCannotBeAsked() {
        isIn(true);
        comes(ANA.id(), NOW);
        directory.goesAway();

        assertThatThrownBy(() -> comeAndGo.went(HERE, COFFEE, NOW)).isInstanceOf(DirectoryUnavailable.class);
        assertThat(inviters.of(HERE, COFFEE)).contains(ANA.id());
    }

    private void isIn(boolean there) {
        directory.with(new Channel(COFFEE, "coffee", Channel.Kind.PUBLIC, there, false));
    }

    private void comes(PersonId inviter, Instant happenedAt) {
        comeAndGo.came(HERE, COFFEE, inviter, happenedAt, NOW);
    }
}
