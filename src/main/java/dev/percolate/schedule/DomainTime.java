package dev.percolate.schedule;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks the `InstantSource` that tells the time people live in: everything a person would call a date.
///
/// It is read at two edges only, a request and a tick, and travels from there as `now`. Outside the sandbox it equals
/// wall time; in the sandbox a [TimeMachine] moves it ahead.
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
public @interface DomainTime {}
