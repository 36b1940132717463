/// Asking for a mentor: what somebody asks for, what others offer, who fits, and how a request goes from one person to
/// the next until somebody says yes or it comes to an honest end.
@NullMarked
package dev.percolate.request;

import org.jspecify.annotations.NullMarked;
