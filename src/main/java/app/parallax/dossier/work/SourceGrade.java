package app.parallax.dossier.work;

/** How reliable a source is, by the analyst's word alone; one that nobody graded cannot be judged. The scale is that of NATO's AJP-2.1, A to F. */
public record SourceGrade(String source, Reliability reliability, Stamp stamp) implements Item {

    /** From best to worst; F is no grade below E, but none. */
    public enum Reliability {
        A,
        B,
        C,
        D,
        E,
        F
    }

    public static Key key(String source) {
        return new Key(Key.Kind.SOURCE_GRADE, source);
    }

    @Override
    public Key key() {
        return key(source);
    }
}
