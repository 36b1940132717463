/// What people read of their log of conversations.
@NullMarked
package dev.percolate.episode.slack;

import org.jspecify.annotations.NullMarked;
