package app.parallax.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Just enough of JSON to look into the metadata that pages carry: objects, arrays and strings. What is malformed ends
 * the reading; what was read until then is kept.
 */
final class JsonText {

    private static final int DEEPEST = 40;

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /** Maps, lists, strings; numbers and words as strings; null where there is nothing to read. */
    static @Nullable Object read(String text) {
        return new JsonText(text).value(0);
    }

    private @Nullable Object value(int depth) {
        skipSpace();
        if (at >= text.length() || depth > DEEPEST) {
            at = text.length();
            return null;
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> bare();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (more('}')) {
            if (text.charAt(at) != '"') {
                at = text.length();
                break;
            }
            String key = string();
            skipSpace();
            at += at < text.length() && text.charAt(at) == ':' ? 1 : 0;
            Object value = value(depth + 1);
            if (value != null) {
                object.put(key, value);
            }
        }
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        while (more(']')) {
            Object value = value(depth + 1);
            if (value != null) {
                array.add(value);
            }
        }
        return array;
    }

    /** True where another member follows; steps over the comma, or over the end. */
    private boolean more(char end) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            skipSpace();
        }
        if (at < text.length() && text.charAt(at) == end) {
            at++;
            return false;
        }
        return at < text.length();
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' && at < text.length() ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b', 'f' -> ' ';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4 && at < text.length(); i++) {
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) {
                break;
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private String bare() {
        int start = at;
        while (at < text.length() && ",]}:".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        at += at == start ? 1 : 0;
        return text.substring(start, Math.min(at, text.length()));
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
