/// What asking for a mentor, and offering to be one, look like in Slack.
@NullMarked
package dev.percolate.request.slack;

import org.jspecify.annotations.NullMarked;
