/// Circles that meet in rounds: when a round begins, who is introduced in it, its second wave and its end. The
/// introductions themselves live as any other.
@NullMarked
package dev.percolate.round;

import org.jspecify.annotations.NullMarked;
