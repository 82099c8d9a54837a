package app.parallax.ui.versions;

/**
 * A text of a source, to be chosen.
 *
 * @param number counted from 1, oldest first
 * @param words which one it is, when it came and from what
 */
record TextChoice(int number, String words) {
    @Override
    public String toString() {
        return words;
    }
}
