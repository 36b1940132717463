package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Method;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/// Lets the bot wait for Slack's answer, where somebody wished so. What it asked for is done by then, as with a Slack
/// that is slow: a trigger is not too old for it.
@ServerFilter("/sandbox/api/**")
final class SlowDown {
    private final InjectedFaults faults;

    SlowDown(InjectedFaults faults) {
        this.faults = faults;
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void pause(HttpRequest<?> request) throws InterruptedException {
        String path = request.getPath();
        var method = Method.named(path.substring(path.lastIndexOf('/') + 1));
        if (method.isPresent()) {
            Thread.sleep(faults.pauseAfter(method.get()));
        }
    }
}
