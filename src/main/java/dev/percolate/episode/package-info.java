/// The log of mentoring episodes: what people choose to note of their conversations, each for themselves, and which of
/// these both people of a tie know of. Nothing here is shown to the other but that a conversation is in both logs.
@NullMarked
package dev.percolate.episode;

import org.jspecify.annotations.NullMarked;
