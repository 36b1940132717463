package dev.percolate.workspace;

/// Hears that somebody was put on a private list, in the transaction that puts them there.
public interface ApartListener {
    void setApart(SetApart apart);
}
