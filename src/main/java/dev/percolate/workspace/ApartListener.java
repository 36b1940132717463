package dev.percolate.workspace;

/// Hears that somebody was put on a private list, in the transaction that puts them there.
public interface ApartListener {
    void setApart(SetApart apart);

    /// Lowest first. What everybody writes to comes last, as it does wherever a feature changes its own rows and then
    /// what waits to be sent: otherwise two such transactions would wait for each other.
    default int order() {
        return 0;
    }
}
