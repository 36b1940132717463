package dev.percolate.introduction;

import dev.percolate.workspace.Person.Standing;
import java.util.Set;

/// Who of a circle may be introduced to whom, and what its people are mixed by. Unless `reports` is true nobody is
/// introduced to whom they report to.
public record Terms(Mix mix, boolean reports, Set<Standing> admitted) {
    public static final Terms USUAL = new Terms(Mix.NONE, false, Set.of(Standing.MEMBER));

    public Terms {
        admitted = Set.copyOf(admitted);
        if (admitted.contains(Standing.BOT) || admitted.contains(Standing.DEACTIVATED)) {
            throw new IllegalArgumentException("only people who are there are introduced");
        }
    }
}
