package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.QuotationCheck;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was done to the record's words on the way into a quotation, in words: what matters a line each with what sort of edit it is, the rest counted. */
public final class EditLines {
    private EditLines() {}

    public static List<String> of(QuotationCheck check, Comparison comparison, Phrases phrases) {
        List<String> lines = new ArrayList<>();
        int small = 0;
        for (Edit edit : check.edits()) {
            if (matters(edit.editClass())) {
                lines.add(line(edit, comparison, phrases));
            } else {
                small++;
            }
        }
        if (small > 0) {
            lines.add(phrases.count("evidence.change.small", small));
        }
        return lines;
    }

    private static boolean matters(EditClass editClass) {
        return switch (editClass) {
            case SPELLING, FILLER, FUNCTION -> false;
            case QUALIFIER, NEGATION, SUBSTANCE -> true;
        };
    }

    private static String line(Edit edit, Comparison comparison, Phrases phrases) {
        String key = "evidence.change." + edit.operation().name().toLowerCase(Locale.ROOT);
        return phrases.text(
                key,
                Map.of(
                        "sort", phrases.of("edit", edit.editClass()),
                        "record", words(edit.record(), comparison),
                        "quoted", words(edit.quoted(), comparison)));
    }

    private static String words(Passage passage, Comparison comparison) {
        return Excerpt.of(comparison, passage).brief();
    }
}
