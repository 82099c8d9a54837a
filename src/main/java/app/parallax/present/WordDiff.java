package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.QuotationCheck;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record's words against the quoted ones, word by word.
 *
 * @param segments in the order of the quotation, the record's words before those put in their place
 */
public record WordDiff(List<Segment> segments) {
    public WordDiff {
        segments = List.copyOf(segments);
    }

    /** The difference that a checked quotation shows; without edits, its words as they are. */
    public static WordDiff of(QuotationCheck check, Comparison comparison) {
        Walk walk = new Walk(comparison, check);
        check.edits().forEach(walk::edit);
        return new WordDiff(walk.finish());
    }

    /** True where nothing but spelling and fillers differs. */
    public boolean isSameInSense() {
        return segments.stream()
                .map(Segment::editClass)
                .allMatch(c -> c == null || c == EditClass.SPELLING || c == EditClass.FILLER);
    }

    /** Goes along the quotation and collects what was kept between the edits. */
    private static final class Walk {
        private final Comparison comparison;
        private final QuotationCheck check;
        private final List<Segment> segments = new ArrayList<>();
        private int at;

        Walk(Comparison comparison, QuotationCheck check) {
            this.comparison = comparison;
            this.check = check;
            this.at = check.quotation().span().start();
        }

        void edit(Edit edit) {
            keepUntil(edit.quoted().start());
            switch (edit.operation()) {
                case REPLACE -> {
                    add(Segment.Kind.STRUCK, words(edit.record()), edit.editClass());
                    add(Segment.Kind.INSERTED, words(edit.quoted()), edit.editClass());
                }
                case INSERT -> add(Segment.Kind.INSERTED, words(edit.quoted()), edit.editClass());
                case DELETE -> add(Segment.Kind.STRUCK, words(edit.record()), edit.editClass());
                case MOVE -> add(Segment.Kind.MOVED, words(edit.quoted()), edit.editClass());
            }
            at = Math.max(at, edit.quoted().end());
        }

        List<Segment> finish() {
            keepUntil(check.quotation().span().end());
            return segments;
        }

        private void keepUntil(int end) {
            if (end > at) {
                add(Segment.Kind.KEPT, words(new Passage(check.source(), new Span(at, end))), null);
                at = end;
            }
        }

        private void add(Segment.Kind kind, String words, @Nullable EditClass editClass) {
            if (!words.isEmpty()) {
                segments.add(new Segment(kind, words, editClass));
            }
        }

        private String words(Passage passage) {
            return Excerpt.words(comparison, passage);
        }
    }
}
