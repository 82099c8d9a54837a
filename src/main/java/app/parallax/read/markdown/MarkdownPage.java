package app.parallax.read.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Markdown as HTML: CommonMark with GitHub's tables and struck words, and the HTML inside as it is. */
final class MarkdownPage {

    /** No text is nested so deep; the library's own walk through the tree would end in its stack. */
    private static final int DEEPEST = 100;

    private static final long MOST_LOOKED_AT = 100_000_000;

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final String CONTAINERS = "> \t-*+.)0123456789";

    private MarkdownPage() {}

    /** Nothing where it is nested or marked more than any text is meant to be. */
    static Optional<Document> of(String markdown) {
        if (opensTooMany(markdown) || seeksTooLong(markdown)) {
            return Optional.empty();
        }
        Node root = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
        if (isTooDeep(root)) {
            return Optional.empty();
        }
        String html = HtmlRenderer.builder().extensions(EXTENSIONS).build().render(root);
        return Optional.of(Jsoup.parse(html));
    }

    /** True where one line opens so many quotations and lists in each other that only their number could be meant. */
    private static boolean opensTooMany(String markdown) {
        int opened = 0;
        boolean leading = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\n' || c == '\r') {
                opened = 0;
                leading = true;
            } else if (leading && CONTAINERS.indexOf(c) >= 0) {
                opened += c == '>' || (" \t".indexOf(c) >= 0 && i > 0 && "-*+.)".indexOf(markdown.charAt(i - 1)) >= 0)
                        ? 1
                        : 0;
            } else {
                leading = false;
            }
            if (opened > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /** True where the library, which looks for the end of a tag from each of its beginnings, would look for minutes. */
    private static boolean seeksTooLong(String markdown) {
        long begun = 0;
        int start = 0;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            begun += c == '<' ? 1 : 0;
            if (begun * (i - start) > MOST_LOOKED_AT) {
                return true;
            }
            if (c == '\n' && i > 0 && markdown.charAt(i - 1) == '\n') {
                begun = 0;
                start = i;
            }
        }
        return false;
    }

    private static boolean isTooDeep(Node root) {
        int depth = 0;
        Node at = root;
        while (at != null) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
            } else {
                while (at != null && at.getNext() == null) {
                    at = at.getParent();
                    depth--;
                }
                at = at == null ? null : at.getNext();
            }
            if (depth > DEEPEST * 4) {
                return true;
            }
        }
        return false;
    }
}
