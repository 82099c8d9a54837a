package app.parallax.read.html;

import app.parallax.read.layout.Dates;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: schema.org in JSON-LD first, then OpenGraph and the older meta names, then its elements.
 */
record PageInfo(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate date,
        @Nullable String language,
        @Nullable String url) {

    private static final int MOST_NODES = 2_000;
    private static final int LONGEST = 400;

    static PageInfo of(Document page) {
        List<Map<?, ?>> articles = articles(page);
        return new PageInfo(
                title(page, articles), publisher(page, articles), date(page, articles), language(page), url(page));
    }

    private static @Nullable String title(Document page, List<Map<?, ?>> articles) {
        return first(
                linked(articles, "headline"),
                () -> meta(page, "og:title", "twitter:title", "dc.title"),
                () -> onlyHeading(page),
                () -> words(page.title()));
    }

    private static @Nullable String publisher(Document page, List<Map<?, ?>> articles) {
        return first(
                linked(articles, "publisher"),
                () -> meta(page, "og:site_name", "dc.publisher", "publisher", "application-name"));
    }

    private static @Nullable LocalDate date(Document page, List<Map<?, ?>> articles) {
        String stated = first(
                linked(articles, "datePublished"),
                () -> meta(
                        page,
                        "article:published_time",
                        "og:published_time",
                        "datepublished",
                        "date",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.created",
                        "pubdate",
                        "publishdate",
                        "sailthru.date"),
                () -> attribute(
                        page,
                        "time[datetime][itemprop=datePublished], article time[datetime], time[pubdate]",
                        "datetime"),
                () -> attribute(page, "time[datetime]", "datetime"));
        return stated == null ? null : Dates.first(stated).orElse(null);
    }

    private static @Nullable String language(Document page) {
        String language = attribute(page, "html[lang]", "lang");
        return language == null || !language.matches("[A-Za-z]{2}(?:[-_].*)?")
                ? null
                : language.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String url(Document page) {
        String canonical = attribute(page, "link[rel=canonical][href]", "href");
        return canonical == null ? meta(page, "og:url") : canonical;
    }

    private static @Nullable String onlyHeading(Document page) {
        List<Element> headings = page.select("h1");
        return headings.size() == 1 ? words(headings.getFirst().text()) : null;
    }

    private static @Nullable String attribute(Document page, String query, String name) {
        Element element = page.selectFirst(query);
        return element == null ? null : words(element.attr(name));
    }

    private static @Nullable String meta(Document page, String... names) {
        for (String name : names) {
            Element meta = page.selectFirst("meta[property=" + name + "][content], meta[name=" + name
                    + "][content], meta[itemprop=" + name + "][content]");
            String content = meta == null ? null : words(meta.attr("content"));
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    private static @Nullable String words(String text) {
        String words = text.strip();
        return words.isEmpty() || words.length() > LONGEST ? null : words;
    }

    @SafeVarargs
    private static @Nullable String first(@Nullable String best, Supplier<@Nullable String>... others) {
        String found = best;
        for (int i = 0; i < others.length && found == null; i++) {
            found = others[i].get();
        }
        return found;
    }

    private static @Nullable String linked(List<Map<?, ?>> articles, String property) {
        return articles.stream()
                .map(article -> name(article.get(property)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A string, or the name of the thing or of the first of the things. */
    private static @Nullable String name(@Nullable Object value) {
        if (value instanceof String text) {
            return words(Parser.unescapeEntities(text, false));
        }
        if (value instanceof Map<?, ?> thing) {
            return name(thing.get("name"));
        }
        return value instanceof List<?> things && !things.isEmpty() ? name(things.getFirst()) : null;
    }

    /** Every object of the page's JSON-LD that is some kind of article. */
    private static List<Map<?, ?>> articles(Document page) {
        Function<Element, Stream<Map<?, ?>>> objects = script -> objects(JsonText.read(script.data())).stream();
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(objects)
                .filter(PageInfo::isArticle)
                .toList();
    }

    private static boolean isArticle(Map<?, ?> object) {
        String type = String.valueOf(object.get("@type"));
        return type.contains("Article") || type.contains("BlogPosting") || type.contains("Report");
    }

    private static List<Map<?, ?>> objects(@Nullable Object root) {
        List<Map<?, ?>> objects = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty() && objects.size() < MOST_NODES) {
            Object next = open.poll();
            if (next instanceof Map<?, ?> map) {
                objects.add(map);
                open.addAll(map.values());
            } else if (next instanceof List<?> list) {
                open.addAll(list);
            }
        }
        return objects;
    }
}
