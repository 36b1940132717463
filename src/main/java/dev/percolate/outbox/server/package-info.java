/// Runs the relay with the server: reads its settings, starts it when the server listens and stops it with the server.
@NullMarked
package dev.percolate.outbox.server;

import org.jspecify.annotations.NullMarked;
