package dev.percolate.schedule.quartz;

import dev.percolate.schedule.Routine;
import dev.percolate.schedule.ScheduleHealth;
import dev.percolate.testing.TestSettings;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;

/// One node of the service whose schedule runs, without a server.
final class Node implements AutoCloseable {
    final ApplicationContext beans;

    private Node(ApplicationContext beans) {
        this.beans = beans;
    }

    static Node on(String database, Routine... routines) {
        Node node = asleepOn(database, routines);
        node.start();
        return node;
    }

    static Node asleepOn(String database, Routine... routines) {
        Map<String, Object> settings = new HashMap<>(TestSettings.on(database));
        return new Node(ApplicationContext.builder()
                .environments("test")
                .properties(settings)
                .singletons((Object[]) routines)
                .start());
    }

    void start() {
        beans.getBean(QuartzSchedule.class).start();
    }

    boolean running() {
        return beans.getBean(ScheduleHealth.class).running();
    }

    @Override
    public void close() {
        beans.close();
    }
}
