package dev.percolate.introduction;

import dev.percolate.workspace.Quarter;
import java.time.Instant;
import java.time.ZoneId;

/// A quarter of a circle whose totals are kept. It ended at that moment, on the clock of that zone; the next one begins
/// there.
public record CountedQuarter(Circle circle, Quarter quarter, ZoneId zone, Instant endsAt, Totals totals) {}
