package app.parallax.export;

/** Collects HTML; whatever comes from outside goes through {@link #text} or an attribute and is escaped. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes come as name, value, name, value. An attribute with an empty name is left out. */
    public Markup open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    public Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds nothing but words. */
    public Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** A piece of our own that is HTML already. */
    public Markup raw(String html) {
        out.append(html);
        return this;
    }

    public Markup line() {
        out.append('\n');
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isAllowed(c) ? c : '\uFFFD');
            }
        }
    }

    /** HTML takes no control characters but white space. */
    private static boolean isAllowed(char c) {
        return (c >= ' ' && c != '\u007F') || c == '\n' || c == '\t' || c == '\r';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
