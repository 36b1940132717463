package dev.percolate.sandbox;

/// How often a method may be called within a minute, by one app in one workspace. Slack promises "at least" these; what
/// is not used is saved up to one minute's worth, which is how bursts pass.
public enum Tier {
    T1(1),
    T2(20),
    T3(50),
    T4(100),
    /// What Slack has no number for but "hundreds".
    HUNDREDS(300);

    private final CallRate rate;

    Tier(int perMinute) {
        rate = CallRate.perMinute(perMinute, perMinute);
    }

    public CallRate rate() {
        return rate;
    }
}
