package app.parallax.read.markup;

import app.parallax.read.layout.White;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Takes the words out of HTML, as a browser would show them: white space made one, a paragraph for each block. Used once, on one thread. */
public final class MarkupWords {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "head",
            "canvas",
            "audio",
            "video",
            "map",
            "math",
            "textarea");

    /** Shown apart from their neighbours although HTML does not call all of them blocks. */
    private static final Set<String> BLOCKS = Set.of(
            "li",
            "td",
            "th",
            "dt",
            "dd",
            "figcaption",
            "option",
            "button",
            "label",
            "summary",
            "time",
            "caption",
            "tr",
            "body",
            "legend",
            "aside",
            "article",
            "section",
            "main",
            "nav",
            "picture");

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int start;
    private int linked;
    private int links;
    private int unseen;
    private @Nullable Element block;
    private boolean space;

    private MarkupWords() {}

    /** Of an element and all in it. */
    public static MarkupWords of(Element root) {
        MarkupWords words = new MarkupWords();
        root.traverse(words.new Visitor());
        return words;
    }

    public String text() {
        return text.toString();
    }

    /** In order, holding all of the text that is not white space. */
    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    private final class Visitor implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (unseen == 0) {
                    append(words);
                }
            } else if (node instanceof Element element) {
                enter(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                leave(element);
            }
        }
    }

    private void leave(Element element) {
        unseen -= isUnseen(element) ? 1 : 0;
        links -= element.normalName().equals("a") ? 1 : 0;
        if (isBlock(element)) {
            close();
            block = element.parent();
        }
    }

    private void enter(Element element) {
        unseen += isUnseen(element) ? 1 : 0;
        links += element.normalName().equals("a") ? 1 : 0;
        if (isBlock(element)) {
            close();
            block = element;
        } else if (element.normalName().equals("br") && unseen == 0) {
            lineEnd();
        }
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
            } else {
                append(c);
            }
        }
        if (block == null) {
            block = node.parent() instanceof Element parent ? parent : null;
        }
    }

    private void append(char c) {
        boolean inside = text.length() > start && text.charAt(text.length() - 1) != '\n';
        if (space && inside) {
            text.append(' ');
        }
        space = false;
        text.append(c);
        linked += links > 0 ? 1 : 0;
    }

    /** One line end is soft; two begin a new paragraph. */
    private void lineEnd() {
        if (text.length() == start) {
            return;
        }
        if (text.charAt(text.length() - 1) == '\n') {
            Element same = block;
            close();
            block = same;
        } else {
            text.append('\n');
        }
        space = false;
    }

    private void close() {
        Span span = White.trim(text, start, text.length());
        if (!span.isEmpty() && block != null) {
            pieces.add(new Piece(span, block, linked));
            text.setLength(span.end());
            text.append("\n\n");
        } else {
            text.setLength(start);
        }
        start = text.length();
        linked = 0;
        space = false;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || (BLOCKS.contains(element.normalName()) && !isInlineTime(element));
    }

    /** A time inside a sentence is part of it. */
    private static boolean isInlineTime(Element element) {
        return element.normalName().equals("time")
                && element.parent() != null
                && element.parent().normalName().equals("p");
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }
}
