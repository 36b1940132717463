package dev.percolate.slack;

import dev.percolate.schedule.DomainTime;
import dev.percolate.schedule.FailureName;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Publishes people's Home in the background. A drawing that is lost is made up for when Home is next opened.
///
/// One person's drawings never overlap here: an older one that is slow would cover a newer one. Who asks while one is
/// under way gets one more after it, however many ask.
@Singleton
final class HomeTab {
    private static final Logger LOG = LoggerFactory.getLogger(HomeTab.class);

    private final HomeDrawing drawing;
    private final Modals modals;
    private final InstantSource domain;
    /// Whose Home is being drawn, and whether it must be drawn once more.
    private final Map<Whose, Boolean> underWay = new ConcurrentHashMap<>();

    HomeTab(HomeDrawing drawing, Modals modals, @DomainTime InstantSource domain) {
        this.drawing = drawing;
        this.modals = modals;
        this.domain = domain;
    }

    private record Whose(WorkspaceId workspace, PersonId person) {}

    /// Returns at once.
    void redraw(WorkspaceId workspace, PersonId person) {
        var whose = new Whose(workspace, person);
        boolean drawnAlready = Boolean.TRUE.equals(underWay.merge(whose, false, (once, again) -> true));
        if (!drawnAlready) {
            Thread.ofVirtual().name("slack-home").start(() -> drawUntilNobodyAsks(whose));
        }
    }

    private void drawUntilNobodyAsks(Whose whose) {
        do {
            underWay.put(whose, false);
            draw(whose);
        } while (!underWay.remove(whose, false));
    }

    private void draw(Whose whose) {
        try {
            var view = drawing.draw(whose.workspace(), whose.person(), domain.instant());
            modals.publish(whose.person(), Modals.json(view));
        } catch (Throwable e) {
            LOG.error("Home of {} in {} was not drawn: {}", whose.person(), whose.workspace(), FailureName.of(e));
        }
    }
}
