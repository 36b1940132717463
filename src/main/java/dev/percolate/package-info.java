/// The service itself: reads the settings, brings up what they ask for and starts.
@NullMarked
package dev.percolate;

import org.jspecify.annotations.NullMarked;
