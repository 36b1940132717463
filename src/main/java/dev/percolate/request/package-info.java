/// Asking for a mentor: what somebody asks for, what others offer, who fits, and how a request goes from one person to
/// the next until somebody says yes or it comes to an honest end. And the other way round: what people hope for who are
/// open to support, whom a mentor is shown, and how an offer of support is answered.
@NullMarked
package dev.percolate.request;

import org.jspecify.annotations.NullMarked;
