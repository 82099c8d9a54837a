package app.parallax.align.reuse;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the word forms of a record, so that runs are compared by whole numbers. Read-only once the record is in. */
final class FormNumbers {
    /** For a form that the record does not have. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    int add(String form) {
        return numbers.computeIfAbsent(form, f -> numbers.size());
    }

    int find(String form) {
        return numbers.getOrDefault(form, UNKNOWN);
    }
}
