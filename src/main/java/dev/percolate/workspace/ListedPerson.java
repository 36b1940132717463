package dev.percolate.workspace;

/// A row of an uploaded list as it was written: each text as it stands there, empty where nothing does.
/// `line` is the one it begins on, counted from 1, where programs that show such lists count it, too.
public record ListedPerson(
        int line, String user, String department, String place, String manager, String start, String level) {}
