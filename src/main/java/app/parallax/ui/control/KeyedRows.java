package app.parallax.ui.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;

/** Changes the rows of a list into others with as little as possible: what stays is not made anew, so that the list keeps its place and nothing moves that need not. */
public final class KeyedRows {
    /** Beyond so many new rows it is quicker to show all of them anew. */
    private static final int MOST_NEW = 100;

    private KeyedRows() {}

    /**
     * @param rows become what is wanted; no two of them have one key
     * @param wanted no two of them have one key
     * @param key what a row is about, whatever it says of it
     * @return false where the rows had to be put there anew: they are others, or in another order
     */
    public static <T> boolean become(ObservableList<T> rows, List<T> wanted, Function<T, ?> key) {
        Set<Object> before = keys(rows, key);
        Set<Object> after = keys(wanted, key);
        List<?> staying = rows.stream().map(key).filter(after::contains).toList();
        List<?> stayed = wanted.stream().map(key).filter(before::contains).toList();
        boolean fewNew = wanted.size() - staying.size() <= MOST_NEW;
        if (staying.isEmpty() || !staying.equals(stayed) || !fewNew) {
            boolean same = rows.equals(wanted);
            if (!same) {
                rows.setAll(wanted);
            }
            return same;
        }
        rows.removeIf(row -> !after.contains(key.apply(row)));
        for (int i = 0; i < wanted.size(); i++) {
            T row = wanted.get(i);
            if (i == rows.size() || !key.apply(rows.get(i)).equals(key.apply(row))) {
                rows.add(i, row);
            } else if (!rows.get(i).equals(row)) {
                rows.set(i, row);
            }
        }
        return true;
    }

    private static <T> Set<Object> keys(List<T> rows, Function<T, ?> key) {
        return rows.stream().map(key).collect(Collectors.toCollection(HashSet::new));
    }
}
