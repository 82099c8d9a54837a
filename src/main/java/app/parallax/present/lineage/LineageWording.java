package app.parallax.present.lineage;

import app.parallax.compare.Lineage;

/** Says of who took words from whom no more than it rests on. */
public final class LineageWording {

    private LineageWording() {}

    /** The key of the sentence: words shared with a record, with a source that is named, with one that is only earlier, or with one of which nothing is known; or a parent that is not open. */
    public static String key(Lineage line) {
        return "export.lineage." + kind(line);
    }

    private static String kind(Lineage line) {
        if (!line.open()) {
            return "named";
        }
        if (line.directionKnown()) {
            return rests(line, "from-record") ? "record" : "open";
        }
        return rests(line, "earlier") ? "earlier" : "shares";
    }

    private static boolean rests(Lineage line, String code) {
        return line.because().stream().anyMatch(reason -> reason.code().equals(code));
    }
}
