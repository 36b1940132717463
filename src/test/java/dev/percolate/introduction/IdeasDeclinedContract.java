package dev.percolate.introduction;

import static dev.percolate.introduction.IntroductionsContract.ANA;
import static dev.percolate.introduction.IntroductionsContract.BEN;
import static dev.percolate.introduction.IntroductionsContract.ELSEWHERE;
import static dev.percolate.introduction.IntroductionsContract.HERE;
import static dev.percolate.introduction.IntroductionsContract.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

public interface IdeasDeclinedContract {
    IdeasDeclined ideas();

    @Test
    default void remembersSinceWhen() {
        assertThat(ideas().since(HERE, ANA)).isEmpty();

        ideas().decline(HERE, ANA, NOW);
        ideas().decline(HERE, ANA, NOW.plusSeconds(60));

        assertThat(ideas().since(HERE, ANA)).contains(NOW);
        assertThat(ideas().since(HERE, BEN)).isEmpty();
        assertThat(ideas().since(ELSEWHERE, ANA)).isEmpty();
    }

    @Test
    default void forgetsItWhereTheyMayBeAskedAgain() {
        ideas().decline(HERE, ANA, NOW);
        ideas().allow(ELSEWHERE, ANA);
        ideas().allow(HERE, BEN);
        assertThat(ideas().since(HERE, ANA)).contains(NOW);

        ideas().allow(HERE, ANA);
        ideas().allow(HERE, ANA);
        assertThat(ideas().since(HERE, ANA)).isEmpty();
    }
}
