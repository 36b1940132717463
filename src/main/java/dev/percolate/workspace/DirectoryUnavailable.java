package dev.percolate.workspace;

/// The directory could not be asked; the same question may be answered a little later.
public final class DirectoryUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DirectoryUnavailable(String why) {
        super(why);
    }
}
