package dev.percolate.sandbox;

/// The one pretend workspace, and what the app and its bot are called in it.
public final class Workspace {
    public static final String TEAM = "T0KETTLE1";
    /// Where people of another organisation are at home.
    public static final String ELSEWHERE = "T0ELSEWHERE";
    public static final String NAME = "Kettle & Co.";
    public static final String DOMAIN = "kettle";
    public static final String APP = "A0PERCOLATE";
    public static final String BOT = "B0PERCOLATE";
    public static final String BOT_USER = "U0PERCOLATE";

    private Workspace() {}
}
