package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Bot;
import dev.percolate.sandbox.OpeningScene;
import dev.percolate.sandbox.Seed;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fills the workspace before anybody is let in, and plays the opening scene as soon as the bot answers. Nobody waits
/// for it: what fails is tried again.
@Singleton
final class AtStart {
    private static final Logger LOG = LoggerFactory.getLogger(AtStart.class);
    private static final int TRIES = 120;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Seed seed;
    private final OpeningScene scene;
    private final Bot bot;
    private final boolean plays;
    private volatile @Nullable Thread playing;

    AtStart(
            Seed seed,
            OpeningScene scene,
            Bot bot,
            @Property(name = "percolate.sandbox.opening-scene", defaultValue = "true") boolean plays) {
        this.seed = seed;
        this.scene = scene;
        this.bot = bot;
        this.plays = plays;
    }

    @EventListener
    void started(StartupEvent event) {
        seed.plant();
    }

    @EventListener
    void listening(ServerStartupEvent event) {
        if (plays) {
            playing = Thread.startVirtualThread(this::play);
        }
    }

    @PreDestroy
    void stop() {
        Thread thread = playing;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void play() {
        Duration pause = Duration.ofMillis(200);
        for (int i = 0; i < TRIES; i++) {
            if (playedToTheEnd()) {
                return;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
        LOG.info("the opening scene was not played to its end; the next start goes on with it");
    }

    private boolean playedToTheEnd() {
        try {
            return bot.isReady() && scene.play();
        } catch (RuntimeException e) {
            LOG.debug("the opening scene waits", e);
            return false;
        }
    }
}
