/// What introductions look like in Slack: commands, buttons, modals and their texts.
@NullMarked
package dev.percolate.introduction.slack;

import org.jspecify.annotations.NullMarked;
