package dev.percolate.sandbox;

/// Where blocks are shown, and how many of them Slack allows there.
public enum Surface {
    MESSAGE(50),
    MODAL(100),
    HOME(100);

    final int maximum;

    Surface(int maximum) {
        this.maximum = maximum;
    }
}
