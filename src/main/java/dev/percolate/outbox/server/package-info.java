/// Runs the relay with the server: reads its settings, starts it when the server listens, stops it when the server goes.
/// goes.
@NullMarked
package dev.percolate.outbox.server;

import org.jspecify.annotations.NullMarked;
