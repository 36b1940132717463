/// New here: whoever is new in a circle is introduced, one after the other, to three people who offered to welcome new
/// people. The introductions themselves live as any other.
@NullMarked
package dev.percolate.welcome;

import org.jspecify.annotations.NullMarked;
