package dev.percolate.workspace;

/// A person within one workspace (Slack's user id). Ordered, so that sets of people have one canonical form.
public record PersonId(String value) implements Comparable<PersonId> {
    /// What the ids of those begin with who left.
    public static final String LEFT = "left/";

    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a person id is never blank");
        }
    }

    /// What stands for a person in shared records after they erased their data; `n` tells several apart.
    public static PersonId someoneWhoLeft(int n) {
        return new PersonId(LEFT + n);
    }

    /// Nobody's id: there is nobody to look up or to write to.
    public boolean isSomeoneWhoLeft() {
        return value.startsWith(LEFT);
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
