package app.parallax.present.search;

import app.parallax.job.Cancellation;

/** A stretch of a text that cannot be read on once nobody wants the answer. For one thread. */
final class WatchedText implements CharSequence {
    /** How many characters are read between two looks, less one; a power of two less one. */
    private static final int SELDOM = 0x3FF;

    private final String text;
    private final int from;
    private final int length;
    private final Cancellation cancellation;
    private int read;

    WatchedText(String text, int from, int to, Cancellation cancellation) {
        this.text = text;
        this.from = from;
        this.length = to - from;
        this.cancellation = cancellation;
    }

    @Override
    public char charAt(int index) {
        if ((++read & SELDOM) == 0) {
            cancellation.check();
        }
        return text.charAt(from + index);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(from + start, from + end);
    }

    @Override
    public String toString() {
        return text.substring(from, from + length);
    }
}
