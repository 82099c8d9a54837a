package app.parallax.export.linked;

import app.parallax.dossier.work.Anchor;
import app.parallax.export.JsonOutput;
import app.parallax.source.Source;
import app.parallax.text.Passage;
import java.util.List;

/**
 * Words that an annotation is on.
 *
 * @param placed false where the words stand there no more: then only the quotation can lead to them
 */
record Target(String source, String exact, String prefix, String suffix, int start, int end, boolean placed) {
    static Target of(Passage passage, Source source) {
        return of(Anchor.of(passage, source.text()), source);
    }

    /** Positions count Unicode code points, as the W3C's model does; ours count UTF-16 code units. */
    static Target of(Anchor anchor, Source source) {
        boolean placed = anchor.fit() == Anchor.Fit.FITS
                && anchor.span().end() <= source.text().length();
        String text = source.text();
        return new Target(
                Addresses.of(source),
                anchor.words(),
                whole(anchor.before(), true),
                whole(anchor.after(), false),
                placed ? text.codePointCount(0, anchor.span().start()) : 0,
                placed ? text.codePointCount(0, anchor.span().end()) : 0,
                placed);
    }

    /** What was cut out by length may begin or end with half a character. */
    private static String whole(String words, boolean before) {
        if (words.isEmpty()) {
            return words;
        }
        if (before && Character.isLowSurrogate(words.charAt(0))) {
            return words.substring(1);
        }
        boolean half = !before && Character.isHighSurrogate(words.charAt(words.length() - 1));
        return half ? words.substring(0, words.length() - 1) : words;
    }

    void write(JsonOutput json) {
        json.text("type", "SpecificResource");
        json.text("source", source);
        json.objects("selector", placed ? List.of(true, false) : List.of(true), quote -> selector(json, quote));
    }

    private void selector(JsonOutput json, boolean quote) {
        if (quote) {
            json.text("type", "TextQuoteSelector");
            json.text("exact", exact);
            json.text("prefix", prefix);
            json.text("suffix", suffix);
        } else {
            json.text("type", "TextPositionSelector");
            json.number("start", start);
            json.number("end", end);
        }
    }
}
