package app.parallax.text;

/**
 * Goes through a text once. Words of ASCII letters, which most are, are read as they stand; wherever more is to be known (other letters, digits, apostrophes, number words), the stretch
 * around is given to the {@link Tokenizer}, so that the words are the same as his.
 */
final class WordScan {
    /** What was spelt out stays known for the next text. */
    private static final ThreadLocal<KnownWords> KNOWN = ThreadLocal.withInitial(KnownWords::new);

    /** After two words in a row that stand for themselves nothing before them joins with what follows. */
    private static final int APART = 2;

    private static final int LETTERS_PER_WORD = 5;

    private final String text;
    private final char[] chars;
    private final KnownWords known = KNOWN.get();
    private final HashedWords.Builder words;

    /** Where the word just read ends, and the number of its form or {@link KnownWords#DEPENDS}. */
    private int end;

    private long form;

    WordScan(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.words = new HashedWords.Builder(chars.length / LETTERS_PER_WORD);
    }

    HashedWords words() {
        int at = 0;
        while (at < chars.length) {
            char c = chars[at];
            if (isAsciiLetter(c)) {
                readWord(at);
                if (form == KnownWords.DEPENDS) {
                    at = tokenize(at);
                } else {
                    words.add(form, at, end);
                    at = end;
                }
            } else {
                at = isSeparator(c) ? at + 1 : tokenize(at);
            }
        }
        return words.build();
    }

    /** Reads the ASCII letters from here on. Where they are no whole word, their form depends on what is around. */
    private void readWord(int start) {
        long hash = FormHash.start();
        int at = start;
        while (at < chars.length && isAsciiLetter(chars[at])) {
            hash = FormHash.stepLower(hash, chars[at++]);
        }
        end = at;
        form = endsHere(start, at) ? known.form(FormHash.end(hash), chars, start, at) : KnownWords.DEPENDS;
    }

    private boolean endsHere(int start, int at) {
        if (at == chars.length) {
            return true;
        }
        char next = chars[at];
        return switch (next) {
            case '.' -> at - start > 1;
            case '\'', '\u2019' -> at + 1 == chars.length || isBeyondWords(chars[at + 1]);
            case '\\' -> at + 1 == chars.length || (chars[at + 1] != '\'' && chars[at + 1] != '\u2019');
            default -> next < 128 || isSeparator(next);
        };
    }

    /** Gives the tokenizer the stretch that starts here, and says where it ends. */
    private int tokenize(int start) {
        int at = start;
        int apart = 0;
        while (at < chars.length && apart < APART) {
            char c = chars[at];
            if (isAsciiLetter(c)) {
                readWord(at);
                apart = form == KnownWords.DEPENDS ? 0 : apart + 1;
                at = end;
            } else {
                apart = isSeparator(c) ? apart : 0;
                at++;
            }
        }
        Tokenizer.tokens(text, new Span(start, at)).forEach(words::add);
        return at;
    }

    private static boolean isBeyondWords(char c) {
        return !isAsciiLetter(c) && isSeparator(c);
    }

    private static boolean isAsciiLetter(char c) {
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'z';
    }

    /** True for what neither is part of a word or number nor stands for one. */
    private static boolean isSeparator(char c) {
        if (c < 128) {
            return !isAsciiLetter(c) && !(c >= '0' && c <= '9') && c != '%' && c != '$';
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
