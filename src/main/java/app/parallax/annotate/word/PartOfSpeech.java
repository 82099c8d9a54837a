package app.parallax.annotate.word;

/** The universal parts of speech (universaldependencies.org, version 2). */
public enum PartOfSpeech {
    NOUN,
    PROPN,
    VERB,
    AUX,
    ADJ,
    ADV,
    PRON,
    DET,
    ADP,
    NUM,
    CCONJ,
    SCONJ,
    PART,
    INTJ,
    PUNCT,
    SYM,
    X;

    /** Reads a tagger's label; of a joined label ({@code PRON+AUX}) the first part counts. */
    static PartOfSpeech of(String label) {
        int plus = label.indexOf('+');
        String first = plus > 0 ? label.substring(0, plus) : label;
        for (PartOfSpeech part : values()) {
            if (part.name().equals(first)) {
                return part;
            }
        }
        return X;
    }
}
