package app.parallax.read.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Postal and electronic addresses: short lines that stand close together, one of them with a postcode, street or number to call. */
final class Addresses {

    private static final int LONGEST = 70;
    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("\\d{4,6}\\s+\\p{Lu}[\\p{L} .-]{1,40}(?:,\\s*\\p{Lu}[\\p{L} ]{1,30})?"),
            Pattern.compile("\\p{Lu}[\\p{L} .-]{1,40},?\\s+(?:[A-Z]{2}\\s+)?\\d{5}(?:-\\d{4})?"),
            Pattern.compile("\\p{Lu}[\\p{L} .-]{1,40},?\\s+[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}"),
            Pattern.compile(
                    "\\d{1,5}\\s+(?:\\p{Lu}\\p{L}+\\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Boulevard|Blvd|Square|Way|Drive|Place|Court)\\.?"),
            Pattern.compile("(?i)p\\.?\\s?o\\.?\\s?box\\s+\\d+.*"),
            Pattern.compile("(?i)(?:tel|phone|telephone|fax|mobile|e-?mail)\\b\\.?\\s*:?\\s*\\S.{0,50}"),
            Pattern.compile("\\+?\\d[\\d ()/-]{7,18}\\d"),
            Pattern.compile("[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{1,20}){1,4}"));

    private Addresses() {}

    /** True where the line can only be part of an address. */
    static boolean isSign(Part part) {
        return mayBelong(part)
                && SIGNS.stream()
                        .anyMatch(sign -> sign.matcher(part.head().strip()).matches());
    }

    /** True where the line may stand in an address next to such a sign. */
    static boolean mayBelong(Part part) {
        return part.span().length() <= LONGEST && !part.finished() && !Bylines.matches(part.head());
    }
}
