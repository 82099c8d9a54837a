package app.parallax.text;

/**
 * Remembers, for words of nothing but ASCII letters, the number of the form that each is compared in, so that a word is spelt out once and not each time it occurs. Holds a bounded number of
 * words and starts afresh when it is full. For one thread.
 */
final class KnownWords {
    /** For a word whose neighbours decide what becomes of it, such as a number word. */
    static final long DEPENDS = FormHash.NONE;

    private static final int SLOTS = 1 << 18;
    private static final int MOST = SLOTS / 2;

    /** Open addressing, a word's number and its form's side by side. */
    private long[] slots = new long[2 * SLOTS];

    private int count;

    /**
     * @param hash of the word in lower case
     * @return the number of its form, or {@link #DEPENDS}
     */
    long form(long hash, char[] text, int start, int end) {
        int slot = slot(hash);
        if (slots[slot] == hash) {
            return slots[slot + 1];
        }
        long form = form(new String(text, start, end - start));
        if (count == MOST) {
            slots = new long[2 * SLOTS];
            count = 0;
            slot = slot(hash);
        }
        count++;
        slots[slot] = hash;
        slots[slot + 1] = form;
        return form;
    }

    private int slot(long hash) {
        int at = (int) (hash & (SLOTS - 1));
        while (slots[2 * at] != FormHash.NONE && slots[2 * at] != hash) {
            at = (at + 1) & (SLOTS - 1);
        }
        return 2 * at;
    }

    private static long form(String word) {
        String folded = Folding.key(word);
        return Tokenizer.isAlwaysOneWord(folded) ? FormHash.of(SpellingVariants.american(folded)) : DEPENDS;
    }
}
