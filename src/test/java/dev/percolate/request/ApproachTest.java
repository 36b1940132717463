package dev.percolate.request;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.request.Approach.Stage;
import dev.percolate.request.Approach.Stage.Ended.Why;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class ApproachTest {
    private static final Instant LATE = MONDAY.plus(Duration.ofDays(30));

    static Approach offered() {
        var hope = new Hope(
                new WorkspaceId("T1"), ANA.id(), "To speak up", Set.of(Need.COUNSEL), Set.of(), null, MONDAY, MONDAY);
        var said = new Approach.Said(hope.hopesFor(), hope.needs(), "Speaking up", "Hello");
        return Approach.offered(hope, BEN.id(), ANA.zone(), new UUID(0, 1), said, MONDAY);
    }

    private static Map<String, Function<Approach, Optional<Approach>>> moves() {
        Map<String, Function<Approach, Optional<Approach>>> moves = new LinkedHashMap<>();
        moves.put("arrived", one -> one.arrived(MONDAY.plusSeconds(60)));
        moves.put("accepted", Approach::accepted);
        moves.put("declined", Approach::declined);
        moves.put("withdrawn", Approach::withdrawn);
        moves.put("unanswered", Approach::unanswered);
        moves.put("kept", one -> one.kept(MONDAY));
        moves.put("waitedFor", one -> one.waitedFor(LATE.plus(Duration.ofDays(30))));
        return moves;
    }

    private static Map<String, Approach> stages() {
        Map<String, Approach> stages = new LinkedHashMap<>();
        var arrived = offered().arrived(MONDAY).orElseThrow();
        stages.put("on its way", offered());
        stages.put("there", arrived);
        stages.put("reminded", arrived.waitedFor(LATE).orElseThrow());
        stages.put("silent", offered().kept(MONDAY).orElseThrow());
        stages.put(
                "silent and reminded",
                offered().kept(MONDAY).flatMap(one -> one.waitedFor(LATE)).orElseThrow());
        stages.put("agreed", offered().accepted().orElseThrow());
        stages.put("not now", offered().declined().orElseThrow());
        stages.put("withdrawn", offered().withdrawn().orElseThrow());
        return stages;
    }

    @Test
    void everyMoveInEveryStage() {
        var table = new StringBuilder(
                "| | " + String.join(" | ", moves().keySet()) + " |\n|---" + "|---".repeat(moves().size()) + "|\n");
        stages().forEach((name, stage) -> {
            table.append("| ").append(name).append(" |");
            moves().forEach((_, move) -> table.append(' ')
                    .append(move.apply(stage).map(ApproachTest::named).orElse("–"))
                    .append(" |"));
            table.append('\n');
        });
        Approved.text("request/approach.md", table.toString());
    }

    private static String named(Approach approach) {
        String stage = switch (approach.stage()) {
            case Stage.Offered(var waiting) -> waiting.getClass().getSimpleName();
            case Stage.Agreed() -> "Agreed";
            case Stage.Ended(var why) -> why.name();
        };
        return stage + (approach.silent() ? ", silent" : "");
    }

    @Test
    void remindsAfterTwoWorkingDaysAndEndsAfterOneMore() {
        var there = offered().arrived(MONDAY).orElseThrow();
        var due = there.lookAgainAt().orElseThrow();
        assertThat(due).isEqualTo(MONDAY.plus(Duration.ofDays(2)));
        assertThat(there.waitedFor(due.minusSeconds(1))).isEmpty();

        var reminded = there.waitedFor(due).orElseThrow();
        assertThat(reminded.lookAgainAt()).contains(MONDAY.plus(Duration.ofDays(3)));
        assertThat(reminded.waitedFor(MONDAY.plus(Duration.ofDays(3)))
                        .orElseThrow()
                        .stage())
                .isEqualTo(new Stage.Ended(Why.UNANSWERED));
    }

    @Test
    void oneKeptFromThePersonGoesTheWayOfOneThatIsNotAnswered() {
        var silent = offered().kept(MONDAY).orElseThrow();
        var read = offered().arrived(MONDAY).orElseThrow();
        assertThat(silent.stage()).isEqualTo(read.stage());
        for (int i = 0; i < 2; i++) {
            var due = read.lookAgainAt().orElseThrow();
            silent = silent.waitedFor(due).orElseThrow();
            read = read.waitedFor(due).orElseThrow();
            assertThat(silent.stage()).isEqualTo(read.stage());
        }
        assertThat(read.stage()).isEqualTo(new Stage.Ended(Why.UNANSWERED));
    }
}
