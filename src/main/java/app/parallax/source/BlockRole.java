package app.parallax.source;

/** What a block is to the account. {@link #GAP} marks a place where text is missing and nobody is known to speak. */
public enum BlockRole {
    TITLE,
    BYLINE,
    HEADING,
    PARAGRAPH,
    SPEECH,
    CAPTION,
    FURNITURE,
    GAP;

    /** True where the block's words are part of what the source asserts. */
    public boolean isAccount() {
        return switch (this) {
            case PARAGRAPH, SPEECH, GAP -> true;
            case TITLE, BYLINE, HEADING, CAPTION, FURNITURE -> false;
        };
    }
}
