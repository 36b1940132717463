package dev.percolate.vault;

/// Seals private text so that only this service can read it, and only for the workspace and purpose it was sealed for.
public interface Vault {
    byte[] seal(Context context, String text);

    /// Throws [CannotOpen] where the bytes were sealed for another context or with a key that is not at hand.
    String open(Context context, byte[] sealed);

    /// What a sealed text is bound to: text sealed for one workspace or purpose cannot be opened as another's.
    record Context(String workspace, String purpose) {}

    final class CannotOpen extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public CannotOpen(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
