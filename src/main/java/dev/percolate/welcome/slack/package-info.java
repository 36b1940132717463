/// What being welcomed looks like in Slack: saying that one is new, offering to welcome others, and all their texts.
@NullMarked
package dev.percolate.welcome.slack;

import org.jspecify.annotations.NullMarked;
