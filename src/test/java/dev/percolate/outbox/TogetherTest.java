package dev.percolate.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.testing.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class TogetherTest {
    private final List<List<String>> done = new CopyOnWriteArrayList<>();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();
    private final Set<String> failed = ConcurrentHashMap.newKeySet();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch hold = new CountDownLatch(1);
    private final Together<String, String> together = new Together<>(this::work);

    @Test
    void oneThatComesAloneWaitsForNobody() {
        hold.countDown();
        assertThat(together.run("one")).isEqualTo("one is done");
        assertThat(done).containsExactly(List.of("one"));
    }

    @Test
    void thoseWhoComeMeanwhileAreDoneAtOnce() throws Exception {
        whileTheFirstIsDone("two", "three", "four");
        assertThat(done).hasSize(2);
        assertThat(done.getLast()).containsExactlyInAnyOrder("two", "three", "four");
        assertThat(heard).containsExactlyInAnyOrder("two", "three", "four");
    }

    @Test
    void nobodyFailsForWhatIsAnothers() throws Exception {
        whileTheFirstIsDone("two", "bad", "four");
        assertThat(failed).containsExactly("bad");
        assertThat(done).containsExactlyInAnyOrder(List.of("first"), List.of("two"), List.of("four"));
    }

    @Test
    void oneThatFailsAloneIsNotTriedAgain() {
        hold.countDown();
        assertThatThrownBy(() -> together.run("bad")).hasMessage("bad");
        assertThat(done).isEmpty();
        together.run("good");
        assertThat(done).containsExactly(List.of("good"));
    }

    private void whileTheFirstIsDone(String... others) throws Exception {
        List<Thread> threads = new ArrayList<>();
        threads.add(Thread.startVirtualThread(() -> together.run("first")));
        begun.await();
        for (String other : others) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    assertThat(together.run(other)).isEqualTo(other + " is done");
                    heard.add(other);
                } catch (IllegalStateException e) {
                    failed.add(other);
                }
            }));
        }
        Eventually.eventually("all wait", () -> threads.stream().allMatch(t -> t.getState() == Thread.State.WAITING));
        hold.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private List<String> work(List<String> some) {
        begun.countDown();
        try {
            hold.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (some.contains("bad")) {
            throw new IllegalStateException("bad");
        }
        done.add(some);
        return some.stream().map(one -> one + " is done").toList();
    }
}
