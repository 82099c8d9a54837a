package app.parallax.text;

import java.util.regex.Pattern;

/** Whether text has lost its capitals, as what a program has written often has: then neither names nor the beginnings of sentences can be told by them. */
public final class SmallLetters {

    /** Short forms in capitals ("UNK", "NATO") tell nothing of the rest. */
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}|(?<!\\p{L})\\p{Lu}(?!\\p{L})");

    /** Text of fewer letters may be without capitals by chance. */
    private static final int LEAST = 40;

    private SmallLetters() {}

    /** True where no word begins with a capital, in text long enough to have one; false for scripts that have none. */
    public static boolean throughout(String text) {
        return !CAPITAL.matcher(text).find()
                && text.codePoints().filter(Character::isLowerCase).limit(LEAST).count() == LEAST;
    }
}
