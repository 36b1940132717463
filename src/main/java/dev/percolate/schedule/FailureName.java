package dev.percolate.schedule;

/// What a log may say of a failure: its kinds, from the outermost to the cause, and where in our code it came up. Never
/// its message, since that of a database may repeat a row.
public final class FailureName {
    private static final String OURS = "dev.percolate.";
    private static final int MOST_KINDS = 5;

    private FailureName() {}

    public static String of(Throwable failure) {
        var name = new StringBuilder(failure.getClass().getName());
        Throwable cause = failure.getCause();
        for (int kinds = 1; cause != null && kinds < MOST_KINDS; kinds++) {
            name.append(" by ").append(cause.getClass().getName());
            cause = cause.getCause();
        }
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return name.append(" at ").append(frame).toString();
            }
        }
        return name.toString();
    }
}
