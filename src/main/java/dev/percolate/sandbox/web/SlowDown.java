package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Method;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/// Lets the bot wait for Slack, where somebody wished so.
@ServerFilter("/sandbox/api/**")
final class SlowDown {
    private final InjectedFaults faults;

    SlowDown(InjectedFaults faults) {
        this.faults = faults;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void pause(HttpRequest<?> request) throws InterruptedException {
        String path = request.getPath();
        var method = Method.named(path.substring(path.lastIndexOf('/') + 1));
        if (method.isPresent()) {
            Thread.sleep(faults.pauseBefore(method.get()));
        }
    }
}
