package app.parallax.read.html;

import app.parallax.read.layout.Paragraph;
import app.parallax.read.layout.Paragraph.Hint;
import app.parallax.read.markup.MarkupWords;
import app.parallax.read.markup.Piece;
import app.parallax.text.Folding;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words of a page and what its marks say of each paragraph. The article is the innermost element that holds most of
 * the page's running text and more than one paragraph; a page with no running text is all article, but for what its
 * marks say.
 *
 * @param paragraphs in order, holding all of the text that is not white space
 */
public record PageText(String text, List<Paragraph> paragraphs) {

    private static final double MOST = 0.75;
    private static final double MUCH = 0.4;
    private static final int SHORT_ARTICLE = 400;
    private static final int RUNNING_TEXT = 60;
    private static final double MANY_LINKS = 0.5;

    /**
     * @param title that the page declares, or null; helps to find the one in the text
     */
    public static PageText of(Document page, @Nullable String title) {
        return new Finder(MarkupWords.of(page.body()), title).find();
    }

    /** Used once. */
    private static final class Finder {

        private final String text;
        private final List<Piece> pieces;
        private final @Nullable String title;
        private final PageMarks marks;
        private final Map<Element, Integer> running = new IdentityHashMap<>();
        private final Map<Element, Integer> paragraphs = new IdentityHashMap<>();

        Finder(MarkupWords words, @Nullable String title) {
            this.text = words.text();
            this.pieces = words.pieces();
            this.title = title == null ? null : Folding.key(title);
            for (Piece piece : pieces) {
                for (Element at = piece.element(); at != null; at = at.parent()) {
                    paragraphs.merge(at, 1, Integer::sum);
                }
            }
            int all = count(piece -> true);
            Map<Element, Integer> raw = new IdentityHashMap<>(running);
            this.marks = new PageMarks(element -> raw.getOrDefault(element, 0) > all * MUCH);
        }

        PageText find() {
            int titleAt = titleAt();
            Element article = article(titleAt);
            List<Paragraph> paragraphs = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                Hint hint = i == titleAt ? Hint.TITLE : hint(piece, article);
                paragraphs.add(new Paragraph(piece.span(), 1, false, hint));
            }
            return new PageText(text, paragraphs);
        }

        private @Nullable Element article(int titleAt) {
            running.clear();
            int total = count(piece -> !marks.isFurniture(piece.element()));
            Element around =
                    titleAt < 0 ? null : pieces.get(titleAt).element().closest("article, [itemprop=articleBody]");
            boolean own = around != null && running.getOrDefault(around, 0) >= SHORT_ARTICLE;
            return own ? around : total > 0 ? innermost(total) : page();
        }

        /** All of it: where no paragraph is long enough to tell the article by, the marks of the page alone say what is none. */
        private @Nullable Element page() {
            return pieces.isEmpty() ? null : pieces.getFirst().element().closest("body");
        }

        /** Adds up the running text that each element holds; returns that of the whole page. */
        private int count(Predicate<Piece> counted) {
            int total = 0;
            for (Piece piece : pieces) {
                if (isRunning(piece) && counted.test(piece)) {
                    total += piece.span().length();
                    for (Element at = piece.element(); at != null; at = at.parent()) {
                        running.merge(at, piece.span().length(), Integer::sum);
                    }
                }
            }
            return total;
        }

        private @Nullable Element innermost(int total) {
            Element best = null;
            for (Piece piece : pieces) {
                for (Element at = piece.element(); at != null && best == null; at = at.parent()) {
                    best = holdsMost(at, total) && paragraphs.getOrDefault(at, 0) > 1 ? at : null;
                }
            }
            return best == null ? page() : deepest(best, total);
        }

        private Element deepest(Element from, int total) {
            Element at = from;
            for (Element next = child(at, total); next != null; next = child(at, total)) {
                at = next;
            }
            return at;
        }

        /** One long paragraph is no article of its own: those beside it would be cut. */
        private @Nullable Element child(Element parent, int total) {
            return parent.children().stream()
                    .filter(element -> holdsMost(element, total) && paragraphs.getOrDefault(element, 0) > 1)
                    .findFirst()
                    .orElse(null);
        }

        private boolean holdsMost(Element element, int total) {
            return total > 0 && running.getOrDefault(element, 0) >= total * MOST;
        }

        private boolean isRunning(Piece piece) {
            return piece.span().length() >= RUNNING_TEXT && piece.linkDensity() < MANY_LINKS;
        }

        /** The piece that is the declared title, a first-rank heading before any other. */
        private int titleAt() {
            int heading = -1;
            int same = -1;
            for (int i = 0; i < pieces.size(); i++) {
                boolean first = isIn(pieces.get(i).element(), "h1")
                        && !marks.isFurniture(pieces.get(i).element());
                boolean declared = title != null && isTitle(pieces.get(i));
                if (first && declared) {
                    return i;
                }
                heading = first && heading < 0 ? i : heading;
                same = declared && same < 0 ? i : same;
            }
            return same >= 0 ? same : heading;
        }

        private boolean isTitle(Piece piece) {
            String key = Folding.key(piece.span().of(text));
            return title != null && key.length() > 8 && (title.equals(key) || title.startsWith(key + " "));
        }

        private @Nullable Hint hint(Piece piece, @Nullable Element article) {
            Element element = piece.element();
            boolean inside = article != null && isInside(element, article);
            if (!inside || marks.isFurniture(element)) {
                return inside || PageMarks.isByline(element) ? byline(piece) : Hint.FURNITURE;
            }
            if (PageMarks.isCaption(element)) {
                return Hint.CAPTION;
            }
            if (isHeading(element)) {
                return piece.linkDensity() > MANY_LINKS ? Hint.FURNITURE : Hint.HEADING;
            }
            return isLinks(piece) ? Hint.FURNITURE : bylineOrBody(piece);
        }

        private static Hint byline(Piece piece) {
            boolean origin = PageMarks.isByline(piece.element()) && piece.span().length() < 160;
            return origin ? Hint.BYLINE : Hint.FURNITURE;
        }

        private static Hint bylineOrBody(Piece piece) {
            boolean origin = PageMarks.isByline(piece.element()) && piece.span().length() < 160;
            return origin ? Hint.BYLINE : Hint.BODY;
        }

        private static boolean isLinks(Piece piece) {
            boolean item =
                    piece.element().normalName().equals("li") || piece.span().length() < 160;
            return piece.linkDensity() > (item ? 0.7 : 0.9);
        }

        private static boolean isHeading(Element element) {
            return isIn(element, "h1")
                    || isIn(element, "h2")
                    || isIn(element, "h3")
                    || isIn(element, "h4")
                    || isIn(element, "h5")
                    || isIn(element, "h6");
        }

        private static boolean isIn(Element element, String name) {
            return element.normalName().equals(name)
                    || (element.parent() != null
                            && element.parent().normalName().equals(name));
        }

        private static boolean isInside(Element element, Element ancestor) {
            for (Element at = element; at != null; at = at.parent()) {
                if (at.equals(ancestor)) {
                    return true;
                }
            }
            return false;
        }
    }
}
