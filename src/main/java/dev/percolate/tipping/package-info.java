/// Notices when two people's conversations seem to have become mentoring, from what both of them know, and
/// asks each alone what they would call it. The detector is a filter over five phases of a tie: a Markov-
/// modulated Poisson process whose events carry a length and two views.
///
/// Sources: W. Fischer and K. Meier-Hellstern, "The Markov-modulated Poisson process (MMPP) cookbook",
/// Performance Evaluation 18 (1993) 149–171, for the filter; B. R. Ragins and A. K. Verbos, "Positive
/// relationships in action" (2007), for what grows before a tie becomes a mentoring relationship: how
/// often, how long and how openly two talk.
@NullMarked
package dev.percolate.tipping;

import org.jspecify.annotations.NullMarked;
