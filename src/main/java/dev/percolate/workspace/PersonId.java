package dev.percolate.workspace;

/// A person within one workspace (Slack's user id). Ordered, so that sets of people have one canonical form.
public record PersonId(String value) implements Comparable<PersonId> {
    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a person id is never blank");
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
