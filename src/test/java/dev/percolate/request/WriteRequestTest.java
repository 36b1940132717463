package dev.percolate.request;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.request.LifeTest.BRIEF;
import static dev.percolate.request.RequestsAtWork.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.request.WriteRequest.Reworded;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class WriteRequestTest {
    private static final UUID ID = new UUID(0, 1);

    private final MentorRequestsInMemory requests = new MentorRequestsInMemory();
    private final WriteRequest writing = new WriteRequest(requests);

    private Reworded rewords(String about) {
        return writing.reword(HERE, ID, ANA.id(), BRIEF.about(about), MONDAY);
    }

    @Test
    void takesTwentyEditsOfOneRequest() {
        writing.draft(HERE, ANA, BRIEF, ID, MONDAY);
        var asking = Life.after(
                        requests.find(HERE, ID).orElseThrow(),
                        new Move.AskInOrder(List.of(Ask.next(BEN.id(), BEN.zone()))),
                        MONDAY)
                .orElseThrow();
        requests.save(asking.request(), MONDAY);
        for (int i = 1; i <= 20; i++) {
            assertThat(rewords("Version " + i)).isInstanceOf(Reworded.Kept.class);
        }

        assertThat(rewords("Version 21")).isEqualTo(new Reworded.Enough());
        assertThat(rewords("Version 20")).as("nothing changes").isInstanceOf(Reworded.Kept.class);
        assertThat(requests.find(HERE, ID).flatMap(MentorRequest::brief)).contains(BRIEF.about("Version 20"));
        assertThat(writing.reword(HERE, ID, BEN.id(), BRIEF, MONDAY)).isEqualTo(new Reworded.Over());
        requests.save(
                Life.after(requests.find(HERE, ID).orElseThrow(), new Move.Withdraw(), MONDAY)
                        .orElseThrow()
                        .request(),
                MONDAY);
        assertThat(rewords("Version 22")).isEqualTo(new Reworded.Over());
    }
}
