package app.parallax.present.selecting;

/** By what a selection grows. */
public enum Grain {
    CHARACTER,
    WORD,
    PARAGRAPH,
    /** From one end of the text to the other. */
    TEXT;

    /** What so many clicks one upon the other mean: the third one paragraphs, and each further one too. */
    public static Grain ofClicks(int clicks) {
        return switch (clicks) {
            case 0, 1 -> CHARACTER;
            case 2 -> WORD;
            default -> PARAGRAPH;
        };
    }
}
