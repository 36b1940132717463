package dev.percolate.introduction.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.Introductions.Introduced;
import dev.percolate.introduction.IntroductionsContract;
import dev.percolate.introduction.Memberships;
import dev.percolate.introduction.Pair;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class IntroductionsInPostgresTest extends InPostgres implements IntroductionsContract {
    @Inject
    private Introductions introductions;

    @Inject
    private Memberships memberships;

    @Override
    public Introductions introductions() {
        return introductions;
    }

    @Test
    void knowsWhoOfACircleWasIntroducedWhereverThatWas() {
        introductions.open(IntroductionsContract.introduction(FIRST, COFFEE, CHIARA, ANA, BEN));
        introductions.open(IntroductionsContract.introduction(SECOND, MENTORING, BEN, ANA));
        memberships.join(COFFEE, ANA, NOW);
        memberships.join(COFFEE, BEN, NOW);
        memberships.join(MENTORING, CHIARA, NOW);

        Instant before = NOW.minusSeconds(1);
        var both = new Introduced(new Pair(ANA, BEN), NOW, true);
        assertThat(introductions.introducedSince(COFFEE, before)).containsExactlyInAnyOrder(both, both);
        assertThat(introductions.introducedSince(MENTORING, before)).isEmpty();
        assertThat(introductions.introducedSince(COFFEE, NOW)).isEmpty();

        memberships.join(COFFEE, CHIARA, NOW);
        assertThat(introductions.introducedSince(COFFEE, before))
                .extracting(Introduced::pair)
                .containsExactlyInAnyOrder(
                        new Pair(ANA, BEN), new Pair(ANA, BEN), new Pair(ANA, CHIARA), new Pair(BEN, CHIARA));
    }
}
