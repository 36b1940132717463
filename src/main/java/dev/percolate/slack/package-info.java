/// The edge to Slack: verified requests in, routed to the features' commands and listeners; messages and reads out.
/// Features meet Slack only through the types of this package.
@NullMarked
package dev.percolate.slack;

import org.jspecify.annotations.NullMarked;
