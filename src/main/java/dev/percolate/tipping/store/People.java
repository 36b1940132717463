package dev.percolate.tipping.store;

import dev.percolate.workspace.PersonId;
import java.util.Collection;
import java.util.stream.Collectors;

/// Ids in one text, as the queries take them.
final class People {
    private People() {}

    static String joined(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.joining(","));
    }
}
