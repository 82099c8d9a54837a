package app.parallax.ui.search;

import app.parallax.present.search.HitWords;
import app.parallax.present.search.SearchResult;
import app.parallax.present.search.SearchResult.Found;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** A line in the list of hits. */
sealed interface SearchRow {
    /** What stands above the hits of a text. */
    record Heading(String id, int count) implements SearchRow {}

    /**
     * A hit with words around it.
     *
     * @param index among all hits
     */
    record Hit(int index, String id, HitWords words) implements SearchRow {}

    /** All lines, each made when it is asked for: there may be a million. */
    final class Rows extends AbstractList<SearchRow> implements RandomAccess {
        private final List<Found> found;
        /** Of each text with hits, the row of its heading; then the number of all rows. */
        private final int[] headings;

        Rows(SearchResult result) {
            found = result.texts().stream()
                    .filter(text -> !text.hits().isEmpty())
                    .toList();
            headings = new int[found.size() + 1];
            for (int i = 0; i < found.size(); i++) {
                headings[i + 1] = headings[i] + 1 + found.get(i).hits().size();
            }
        }

        @Override
        public int size() {
            return headings[found.size()];
        }

        @Override
        public SearchRow get(int row) {
            int text = textAt(row);
            Found in = found.get(text);
            int hit = row - headings[text] - 1;
            return hit < 0
                    ? new Heading(in.in().id(), in.hits().size())
                    : new Hit(
                            row - text - 1,
                            in.in().id(),
                            HitWords.of(in.in(), in.hits().get(hit)));
        }

        /** The row of a hit by its index among all hits. */
        int rowOf(int index) {
            int row = index + 1;
            for (int i = 1; i < found.size() && row >= headings[i]; i++) {
                row++;
            }
            return row;
        }

        private int textAt(int row) {
            int text = 0;
            while (headings[text + 1] <= row) {
                text++;
            }
            return text;
        }

        /** Where a hit is, by its index among all hits. */
        Place place(int index) {
            int row = rowOf(index);
            int text = textAt(row);
            return new Place(found.get(text), row - headings[text] - 1);
        }

        /** The index among all hits of the first one at a position of a text or after it; in the texts behind it where it has none there, else the first. */
        int firstFrom(String id, int position) {
            int before = 0;
            for (Found text : new ArrayList<>(found)) {
                if (text.in().id().equals(id)) {
                    int index = before + text.hits().firstFrom(position);
                    return index < size() - found.size() ? index : 0;
                }
                before += text.hits().size();
            }
            return 0;
        }
    }

    /**
     * A hit in a text.
     *
     * @param hit its index there
     */
    record Place(Found in, int hit) {}
}
