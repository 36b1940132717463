package dev.percolate.tipping;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Account;
import dev.percolate.episode.EpisodeLength;
import dev.percolate.episode.Log;
import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.episode.Marks;
import dev.percolate.episode.Tie;
import dev.percolate.episode.ViewsInMemory;
import dev.percolate.workspace.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whatever happens in people's logs, what is remembered of their ties is to the last bit that of a recount.
final class RecountOfTiesTest {
    private static final int SEEDS = 60;
    private static final int STEPS = 60;
    private static final int DRAFTS = 24;

    private static Log followed(TieStates states) {
        var log = new Log();
        log.listeners.add(new FollowTies(states, log.ties, new ViewsInMemory()));
        return log;
    }

    @Test
    void isTheSameWhateverPeopleDo() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var states = new TieStatesInMemory();
            new LifeOfTies(followed(states), states, seed, Runnable::run).goesOn(STEPS);
        }
    }

    @Test
    void isTheSameInEveryOrderInWhichTheTwoNoteTheirs() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            List<Draft> drafts = drafts(random);
            var inOrder = stateAfter(drafts, drafts);
            List<Draft> shuffled = new ArrayList<>(drafts);
            Collections.shuffle(shuffled, random);
            assertThat(stateAfter(drafts, shuffled)).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    @Test
    void ratingsGivenLaterCountAsIfTheyHadBeenThereFromTheBeginning() {
        var states = new TieStatesInMemory();
        var log = followed(states);
        var late = log.notes(ANA, BEN, TODAY.minusDays(3));
        log.notes(BEN, ANA, TODAY.minusDays(3));
        log.notes(ANA, BEN, TODAY);
        log.notes(BEN, ANA, TODAY);
        log.correcting.gain(WORKSPACE, ANA.id(), late.id(), 5, MONDAY);

        var early = new TieStatesInMemory();
        var other = followed(early);
        other.notes(ANA, BEN, Account.of(TODAY.minusDays(3)).marked(new Marks(null, 5)));
        other.notes(BEN, ANA, TODAY.minusDays(3));
        other.notes(ANA, BEN, TODAY);
        other.notes(BEN, ANA, TODAY);

        assertThat(states.find(tie())).isEqualTo(early.find(tie())).isPresent();
    }

    /// Every second one is Ana's. At most one a day each: two of one day pair in the order in which they were noted.
    private static List<Draft> drafts(Random random) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < DRAFTS; i++) {
            drafts.add(new Draft(
                    new UUID(7, i),
                    Set.of((i % 2 == 0 ? BEN : ANA).id()),
                    List.of(),
                    Account.of(TODAY.minusDays(3L * (i / 2)))
                            .lasting(EpisodeLength.values()[random.nextInt(4)])
                            .marked(new Marks(1 + random.nextInt(5), null))));
        }
        return drafts;
    }

    private static Optional<TieState> stateAfter(List<Draft> drafts, List<Draft> inThisOrder) {
        var states = new TieStatesInMemory();
        var log = followed(states);
        for (Draft draft : inThisOrder) {
            Person author = drafts.indexOf(draft) % 2 == 0 ? ANA : BEN;
            log.log(author, draft);
        }
        return states.find(tie());
    }

    private static Tie tie() {
        return new Tie(WORKSPACE, ANA.id(), BEN.id());
    }
}
