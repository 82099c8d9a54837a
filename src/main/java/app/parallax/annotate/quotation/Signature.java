package app.parallax.annotate.quotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the name that signs a quotation: "…" — Kari Moe, with the dash behind the closing mark or at the head of the next line. */
final class Signature {

    private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]*";
    private static final Pattern SIGNED = Pattern.compile(
            "[\\s\\p{Z}]{0,4}(?:[—–―]|-{1,2}|~)[\\s\\p{Z}]*" //
                    + "(" + NAME_WORD
                    + "(?:\\h+(?:(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|ibn|al|el|y)\\h+)*" + NAME_WORD
                    + "){0,4})" + "\\h*(?=[\\n\\r,;(\"“]|\\.?\\s*$|\\.\\s)");

    private Signature() {}

    /** The name behind the quotation that ends at {@code from}, or null. A single word counts only where it closes its line. */
    static @Nullable String behind(String text, int from) {
        int end = Math.min(text.length(), from + 120);
        Matcher matcher = SIGNED.matcher(text).region(from, end);
        if (!matcher.lookingAt()) {
            return null;
        }
        String name = matcher.group(1);
        String stripped = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        boolean closesLine = matcher.end() >= text.length() || "\n\r.".indexOf(text.charAt(matcher.end())) >= 0;
        return stripped.indexOf(' ') > 0 || stripped.indexOf('\u00a0') > 0 || closesLine ? stripped : null;
    }
}
