/// A pretend Slack workspace: its people, channels, messages and modals, as strict as Slack where it matters.
/// It reaches the bot only as Slack would, by signed HTTP requests.
@NullMarked
package dev.percolate.sandbox;

import org.jspecify.annotations.NullMarked;
