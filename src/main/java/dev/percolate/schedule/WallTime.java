package dev.percolate.schedule;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks the `InstantSource` that tells the time on the wall: signatures, trigger ids, leases, retries and pacing.
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
public @interface WallTime {}
