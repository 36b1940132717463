/// How two people are asked what they would call what they have, and what they read of their ties in Slack.
@NullMarked
package dev.percolate.tipping.slack;

import org.jspecify.annotations.NullMarked;
