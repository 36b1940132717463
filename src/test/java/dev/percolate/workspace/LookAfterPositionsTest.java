package dev.percolate.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.LookAfterPositions.Tended;
import dev.percolate.workspace.LookAfterPositions.Upload;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LookAfterPositionsTest {
    private static final WorkspaceId HERE = new WorkspaceId("T1");
    private static final PersonId ANA = new PersonId("U0ANA");
    private static final PersonId BEN = new PersonId("U0BEN");
    private static final PersonId AROHA = new PersonId("U0AROHA");
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final CheckedList LIST =
            new CheckedList(Map.of(ANA, new PositionFacts("Design", "", BEN, null, null)), List.of());
    private static final CheckedList FAULTY = new CheckedList(
            LIST.facts(), List.of(new RowFault.NoUser(3), new RowFault.NoUser(4), new RowFault.Surplus(4, 8, 6)));

    private final PositionsInMemory kept = new PositionsInMemory();
    private final LookAfterPositions lookingAfter =
            new LookAfterPositions((workspace, person) -> Set.of(AROHA, BEN).contains(person), kept);

    private Tended use(PersonId person, String upload, CheckedList list, String leftOut, @Nullable String seen) {
        return lookingAfter.use(HERE, person, new Upload(upload, list, leftOut, seen), NOW);
    }

    private static PositionList inUse(String upload) {
        return new PositionList(upload, AROHA, NOW, LIST.figures());
    }

    @Test
    void isForAdminsOnly() {
        use(AROHA, "F1", LIST, "0", null);

        assertThat(lookingAfter.look(HERE, ANA)).isEqualTo(new Tended.NotYours());
        assertThat(use(ANA, "F2", LIST, "0", "F1")).isEqualTo(new Tended.NotYours());
        assertThat(use(ANA, "F1", LIST, "0", null)).isEqualTo(new Tended.NotYours());
        assertThat(lookingAfter.forget(HERE, ANA, "F1")).isEqualTo(new Tended.NotYours());

        assertThat(kept.inUse(HERE)).contains(inUse("F1"));
        assertThat(lookingAfter.look(HERE, AROHA)).isEqualTo(new Tended.Standing(inUse("F1")));
    }

    @Test
    void usesAListAndTheNextInItsPlace() {
        assertThat(lookingAfter.look(HERE, AROHA)).isEqualTo(new Tended.Standing(null));

        assertThat(use(AROHA, "F1", LIST, "0", null)).isEqualTo(new Tended.Standing(inUse("F1")));
        assertThat(use(AROHA, "F2", LIST, "0", "F1")).isEqualTo(new Tended.Standing(inUse("F2")));

        assertThat(kept.of(HERE, List.of(ANA))).containsOnlyKeys(ANA);
    }

    @Test
    void usingTheSameUploadAgainChangesNothing() {
        use(AROHA, "F1", LIST, "0", null);

        var again = lookingAfter.use(HERE, BEN, new Upload("F1", FAULTY, "0", null), NOW.plusSeconds(60));

        assertThat(again).isEqualTo(new Tended.Standing(inUse("F1")));
    }

    @Test
    void putsNothingInThePlaceOfAListNobodyHasSeen() {
        use(AROHA, "F1", LIST, "0", null);

        assertThat(use(BEN, "F2", LIST, "0", null)).isEqualTo(new Tended.Meanwhile(inUse("F1")));

        assertThat(kept.inUse(HERE)).contains(inUse("F1"));
    }

    @Test
    void usesNothingOfAListWithFaultyRows() {
        assertThat(use(AROHA, "F1", FAULTY, "0", null)).isEqualTo(new Tended.OtherFaults());

        assertThat(kept.inUse(HERE)).isEmpty();
        assertThat(kept.of(HERE, List.of(ANA))).isEmpty();
    }

    @Test
    void leavesOutOnlyTheRowsThatSomebodyAgreedTo() {
        var others = new CheckedList(LIST.facts(), List.of(new RowFault.NoUser(2), new RowFault.NoUser(35)));

        assertThat(use(AROHA, "F1", FAULTY, others.faultyLines(), null))
                .as("as many, but others")
                .isEqualTo(new Tended.OtherFaults());
        assertThat(use(AROHA, "F1", FAULTY, FAULTY.faultyLines(), null)).isEqualTo(new Tended.Standing(inUse("F1")));
        assertThat(use(AROHA, "F2", LIST, FAULTY.faultyLines(), "F1")).isEqualTo(new Tended.OtherFaults());
    }

    @Test
    void neverUsesAListOfNobody() {
        var nobody = new CheckedList(Map.of(), List.of());

        assertThat(use(AROHA, "F1", nobody, "0", null)).isEqualTo(new Tended.OtherFaults());
    }

    @Test
    void forgetsTheListThatWasSeen() {
        use(AROHA, "F1", LIST, "0", null);

        assertThat(lookingAfter.forget(HERE, BEN, "F0")).isEqualTo(new Tended.Meanwhile(inUse("F1")));
        assertThat(lookingAfter.forget(HERE, BEN, "F1")).isEqualTo(new Tended.Standing(null));
        assertThat(lookingAfter.forget(HERE, BEN, "F1")).isEqualTo(new Tended.Standing(null));

        assertThat(kept.inUse(HERE)).isEqualTo(Optional.empty());
        assertThat(kept.of(HERE, List.of(ANA))).isEmpty();
    }
}
