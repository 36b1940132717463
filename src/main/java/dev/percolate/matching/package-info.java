/// Finds the best way to put a crowd into pairs or small groups, exactly where that is possible in reasonable time.
/// It knows people only as numbers and pairs by a weight, so that every feature that brings people together can use it.
@NullMarked
package dev.percolate.matching;

import org.jspecify.annotations.NullMarked;
