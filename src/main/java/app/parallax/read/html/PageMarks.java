package app.parallax.read.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the marks of a page, its elements, roles and class names, say of their content. */
final class PageMarks {

    private static final Set<String> FURNITURE_ELEMENTS = Set.of(
            "nav", "footer", "aside", "form", "button", "select", "menu", "dialog", "option", "label", "fieldset");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "menu",
            "menubar",
            "toolbar",
            "alert");
    private static final Pattern FURNITURE_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|sharebar|social|sidebar|related|recommend(?:ed|ations?)?|"
                    + "promos?|promoted|advert\\w*|ads?|sponsor\\w*|newsletter|subscri\\w+|cookies?|consent|gdpr|comments?|disqus|footer|masthead|toolbar|tags?|tagcloud|popular|trending|"
                    + "widgets?|signup|sign-up|paywall|outbrain|taboola|teasers?|readmore|read-more|pagination|pager|authorbio|author-bio|skip|modal|popup|overlay|banner|most-read|mostread|more-stories|more-news|jp-relatedposts|sharedaddy|addtoany|print-only|screen-reader-text|sr-only|visually-hidden|byline-social|donate|donation)(?:$|[\\s_-])");
    private static final Pattern CAPTION_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:caption|wp-caption-text|credit|photo-credit|image-caption|image-credit)(?:$|[\\s_-])");
    private static final Pattern BYLINE_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:byline|bylines|author|authors|dateline|timestamp|pubdate|publish(?:ed)?-date|post-meta|entry-meta|article-meta|posted-on)(?:$|[\\s_-])");

    private final Map<Element, Boolean> furniture = new IdentityHashMap<>();
    private final Predicate<Element> holdsMuch;

    /**
     * @param holdsMuch true where much of the page's running text stands in the element; whatever such an element is
     *     called, it is not furniture
     */
    PageMarks(Predicate<Element> holdsMuch) {
        this.holdsMuch = holdsMuch;
    }

    /** True where the element or one around it is marked as part of the page and not of its article. */
    boolean isFurniture(@Nullable Element element) {
        if (element == null) {
            return false;
        }
        Boolean known = furniture.get(element);
        if (known == null) {
            known = marks(element) || isFurniture(element.parent());
            furniture.put(element, known);
        }
        return known;
    }

    private boolean marks(Element element) {
        String name = element.normalName();
        if (name.equals("body")
                || name.equals("html")
                || name.equals("main")
                || name.equals("article")
                || name.equals("#root")) {
            return false;
        }
        boolean marked = FURNITURE_ELEMENTS.contains(name)
                || (name.equals("header") && element.selectFirst("h1, h2") == null)
                || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || FURNITURE_CLASS.matcher(names(element)).find();
        return marked && !holdsMuch.test(element);
    }

    static boolean isCaption(Element element) {
        return isWithin(element, "figcaption", CAPTION_CLASS, 3);
    }

    static boolean isByline(Element element) {
        return isWithin(element, "time", BYLINE_CLASS, 3)
                || element.attr("rel").equals("author")
                || element.attr("itemprop").equals("author");
    }

    private static boolean isWithin(Element element, String name, Pattern names, int levels) {
        Element at = element;
        for (int i = 0; i < levels && at != null; i++) {
            if (at.normalName().equals(name) || names.matcher(names(at)).find()) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static String names(Element element) {
        String names = element.className() + " " + element.id();
        return names.isBlank() ? "" : names.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2");
    }
}
