package app.parallax.present.search;

import java.util.ArrayDeque;
import java.util.Deque;

/** How large an expression becomes once its counted repetitions are written out, as RE2 does: x{10}{10} would be a hundred. A bound from above is enough. */
final class ExpressionSize {
    /** Compiled in a blink, and a text of a million words is still searched in seconds. */
    static final long LARGEST = 5_000;

    private final String expression;
    private final Deque<Long> outer = new ArrayDeque<>();
    private long size;
    private long last;

    private ExpressionSize(String expression) {
        this.expression = expression;
    }

    static long of(String expression) {
        return new ExpressionSize(expression).measure();
    }

    private long measure() {
        for (int at = 0; at < expression.length(); at++) {
            switch (expression.charAt(at)) {
                case '\\' -> {
                    at++;
                    add(1);
                }
                case '(' -> {
                    outer.push(size);
                    size = 0;
                    last = 0;
                }
                case ')' -> close();
                case '{' -> repeat(at);
                default -> add(1);
            }
        }
        while (!outer.isEmpty()) {
            close();
        }
        return size;
    }

    private void add(long more) {
        size = Math.min(size + more, Integer.MAX_VALUE);
        last = more;
    }

    private void close() {
        long inner = size + 1;
        size = outer.isEmpty() ? 0 : outer.pop();
        add(inner);
    }

    private void repeat(int at) {
        long count = 0;
        long most = 0;
        for (int i = at + 1; i < expression.length() && expression.charAt(i) != '}'; i++) {
            char c = expression.charAt(i);
            count = c >= '0' && c <= '9' ? Math.min(10 * count + c - '0', LARGEST) : 0;
            most = Math.max(most, count);
        }
        if (most > 1) {
            add(last * (most - 1));
        }
    }
}
