/// Remembers which of Slack's events were already handled.
@NullMarked
package dev.percolate.slack.store;

import org.jspecify.annotations.NullMarked;
