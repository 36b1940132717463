package dev.percolate.sandbox;

/// Where this process listens. Only known once it does.
public interface Address {
    /// With scheme, host and port; `path` begins with a slash.
    String of(String path);
}
