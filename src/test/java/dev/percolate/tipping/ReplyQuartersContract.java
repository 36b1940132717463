package dev.percolate.tipping;

import static dev.percolate.tipping.TieStatesContract.ELSEWHERE;
import static dev.percolate.tipping.TieStatesContract.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Figure.Shown;
import dev.percolate.workspace.Quarter;
import org.junit.jupiter.api.Test;

public interface ReplyQuartersContract {
    Quarter WINTER = new Quarter(2026, 1);
    ReplyTotals SOME = new ReplyTotals(
            new Shown(100), new Shown(60), new Shown(40), new Shown(35), new Shown(10), new Shown(5), new Shown(15));

    ReplyQuarters quarters();

    @Test
    default void keepsAllOfIt() {
        var less = new ReplyTotals(
                new Shown(30), new Shown(20), new Shown(10), Figure.HELD, Figure.HELD, Figure.HELD, Figure.HELD);
        var counted = new ReplyQuarter(HERE, WINTER, SOME, less);
        assertThat(quarters().keep(counted)).isTrue();
        assertThat(quarters().since(HERE, WINTER)).containsExactly(counted);
    }

    @Test
    default void neverChangesWhatItKept() {
        var counted = new ReplyQuarter(HERE, WINTER, SOME, ReplyTotals.HELD);
        quarters().keep(counted);
        assertThat(quarters().keep(new ReplyQuarter(HERE, WINTER, ReplyTotals.HELD, SOME)))
                .isFalse();
        assertThat(quarters().since(HERE, WINTER)).containsExactly(counted);
    }

    @Test
    default void readsThoseOfOneWorkspaceInOrder() {
        assertThat(quarters().latest(HERE)).isEmpty();
        var second = new ReplyQuarter(HERE, WINTER.next(), ReplyTotals.HELD, ReplyTotals.HELD);
        var first = new ReplyQuarter(HERE, WINTER, SOME, ReplyTotals.HELD);
        quarters().keep(second);
        quarters().keep(first);
        quarters().keep(new ReplyQuarter(ELSEWHERE, WINTER.next().next(), SOME, SOME));

        assertThat(quarters().since(HERE, WINTER.previous())).containsExactly(first, second);
        assertThat(quarters().since(HERE, WINTER.next())).containsExactly(second);
        assertThat(quarters().latest(HERE)).contains(WINTER.next());
    }
}
