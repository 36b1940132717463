/// Seals private text and tokens, and opens them again for the same workspace and purpose only.
/// What is sealed here is unreadable in a copy of the database without the key.
@NullMarked
package dev.percolate.vault;

import org.jspecify.annotations.NullMarked;
