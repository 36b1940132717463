package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;

import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Origin;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.Stage;
import dev.percolate.testing.Approved;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TogetherMessagesTest {
    private static final List<Instant> TIMES =
            List.of(Instant.parse("2026-01-06T10:30:00Z"), Instant.parse("2026-01-07T14:00:00Z"));

    private static Introduction introduction(boolean straightAway, Grounds grounds) {
        return new Introduction(
                FIRST,
                COFFEE,
                new Origin.InRound(3, straightAway),
                MONDAY,
                new Stage.Together(MONDAY, null),
                List.of(
                        Part.unanswered(ANA.id(), new Profile("first talks", ""), 0, ANA.zone()),
                        Part.unanswered(BEN.id(), Profile.EMPTY, 0, BEN.zone())),
                grounds);
    }

    private static void approve(String name, Introduction introduction, List<Instant> times) {
        var message = TogetherMessages.together(introduction, List.of(ANA, BEN), times);
        Approved.json("introduction/" + name, CoffeeBot.json(message));
    }

    @Test
    void saysThatARoundIntroducesStraightAway() {
        approve("together-straight-away", introduction(true, new Grounds(0, 250, 200, 480, 0, Set.of())), TIMES);
    }

    @Test
    void leavesWhoeverSharesNoHourToWrite() {
        approve("together-in-writing", introduction(false, new Grounds(0, 250, 0, 0, 0, Set.of())), List.of());
    }
}
