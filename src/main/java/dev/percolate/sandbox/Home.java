package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// What the app published on one person's Home tab. `view` is what it gave, with ids on all blocks.
public record Home(String viewId, String person, String hash, ObjectNode view) {}
