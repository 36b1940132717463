package dev.percolate.schedule.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("domain_time")
record DomainTimeRow(@Id boolean onlyRow, long aheadMicros) {}
