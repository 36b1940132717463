/// A pretend Slack workspace: its people, channels, messages and modals, as strict as Slack where it matters.
/// It reaches the bot only as Slack would, by signed HTTP requests; none of it exists outside the sandbox.
@Configuration
@Requires(property = "percolate.sandbox", value = "true")
@NullMarked
package dev.percolate.sandbox;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
