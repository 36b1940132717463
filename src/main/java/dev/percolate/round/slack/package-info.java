/// What rounds look like in Slack: setting them up, skipping one, the line in the channel when one is over, and all
/// their texts.
@NullMarked
package dev.percolate.round.slack;

import org.jspecify.annotations.NullMarked;
