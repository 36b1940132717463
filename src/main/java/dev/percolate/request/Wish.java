package dev.percolate.request;

import java.util.Set;

/// What somebody asks for: a text, the needs they named, whether they would like somebody whose path differs from
/// theirs, and what that somebody should have been through; empty where it need be nothing.
public record Wish(String text, Set<Need> needs, boolean differs, String beenThrough) {
    public Wish {
        needs = Set.copyOf(needs);
    }
}
