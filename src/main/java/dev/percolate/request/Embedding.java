package dev.percolate.request;

import java.util.Arrays;

/// What a text means, as numbers: texts that mean alike point the same way. One byte for each of them, which costs the
/// cosine less than a hundredth and takes a quarter of the room.
public final class Embedding {
    private static final int LARGEST = 127;

    private final byte[] values;

    private Embedding(byte[] values) {
        this.values = values;
    }

    public static Embedding of(float[] exact) {
        float largest = 0;
        for (float value : exact) {
            largest = Math.max(largest, Math.abs(value));
        }
        var values = new byte[exact.length];
        for (int i = 0; i < exact.length; i++) {
            values[i] = largest == 0 ? 0 : (byte) Math.round(exact[i] / largest * LARGEST);
        }
        return new Embedding(values);
    }

    public static Embedding ofBytes(byte[] kept) {
        return new Embedding(kept.clone());
    }

    public byte[] bytes() {
        return values.clone();
    }

    /// From -1 to 1; 0 where one says nothing.
    public double cosine(Embedding other) {
        return cosine(dot(values, other.values, 0), norm(), other.norm());
    }

    static double cosine(int dot, double norm, double otherNorm) {
        return dot == 0 ? 0 : dot / (norm * otherNorm);
    }

    double norm() {
        return Math.sqrt(dot(values, values, 0));
    }

    /// With one that lies among many, from `start` on.
    static int dot(byte[] one, byte[] many, int start) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * many[start + i];
        }
        return sum;
    }

    public int size() {
        return values.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "embedding of " + values.length;
    }
}
