package app.parallax.read.layout;

import app.parallax.source.BlockRole;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives every part of a text without turns its role. */
final class ArticleMarker {

    private static final int LONGEST_HEADING = 110;
    private static final int MOST_HEADING_WORDS = 14;
    private static final Pattern QUESTION = Pattern.compile(
            "(?i)^(?:\\d+[.)]\\s*)?(?:who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|can|could|will|would|"
                    + "should|has|have|had|so what)\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"“”«»]|^['‘]");

    private final List<Part> parts;
    private final @Nullable BlockRole[] roles;
    private final int first;
    private final int last;

    private ArticleMarker(List<Part> parts, @Nullable BlockRole[] roles) {
        this.parts = parts;
        this.roles = roles;
        this.first = firstBody();
        this.last = lastBody();
    }

    /**
     * @param roles what the looks of the parts told; completed here
     * @param title a title known from elsewhere, else null
     */
    static void mark(List<Part> parts, @Nullable BlockRole[] roles, @Nullable String title) {
        new ArticleMarker(parts, roles).mark(title);
    }

    private void mark(@Nullable String declared) {
        if (first < parts.size()) {
            markHead(declared);
            Teasers.mark(parts, roles, first + 1);
            markTail();
            markHeadings();
        }
        for (int i = 0; i < roles.length; i++) {
            roles[i] = Objects.requireNonNullElse(roles[i], BlockRole.PARAGRAPH);
        }
    }

    private void markHead(@Nullable String declared) {
        int title = hinted(BlockRole.TITLE);
        if (title < 0) {
            title = new TitleFinder(parts, roles, declared).find(first);
        }
        if (title < 0) {
            return;
        }
        roles[title] = BlockRole.TITLE;
        for (int i = 0; i < Math.min(first, title); i++) {
            roles[i] = roles[i] == null && !parts.get(i).finished() ? BlockRole.FURNITURE : roles[i];
        }
        for (int i = title + 1; i < first; i++) {
            roles[i] = roles[i] == null && isHeadingLike(i) ? BlockRole.HEADING : roles[i];
        }
    }

    private int hinted(BlockRole role) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == role) {
                return i;
            }
        }
        return -1;
    }

    private void markTail() {
        for (int i = last + 1; i < parts.size(); i++) {
            roles[i] =
                    roles[i] == null && !parts.get(i).finished() && parts.get(i).words() <= 20
                            ? BlockRole.FURNITURE
                            : roles[i];
        }
    }

    private void markHeadings() {
        for (int i = first + 1; i < last; i++) {
            if (roles[i] == null && isHeadingLike(i) && bodyFollows(i)) {
                roles[i] = BlockRole.HEADING;
            }
        }
    }

    private boolean isHeadingLike(int i) {
        Part part = parts.get(i);
        String words = part.head();
        boolean question = words.endsWith("?")
                && part.words() >= 5
                && QUESTION.matcher(words).find()
                && words.indexOf('?') == words.length() - 1;
        boolean open = !part.finished() && ":,;-–—".indexOf(words.charAt(words.length() - 1)) < 0;
        return part.span().length() <= LONGEST_HEADING
                && part.words() <= MOST_HEADING_WORDS
                && (question || open)
                && !QUOTED.matcher(words).find()
                && !Ends.beginsSmall(words);
    }

    private boolean bodyFollows(int i) {
        int next = i + 1;
        while (next < parts.size() && roles[next] != null) {
            next++;
        }
        return next < parts.size() && parts.get(next).isBody();
    }

    private int firstBody() {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null && parts.get(i).isBody()) {
                return i;
            }
        }
        return roles.length;
    }

    private int lastBody() {
        for (int i = roles.length - 1; i >= 0; i--) {
            if (roles[i] == null && (parts.get(i).isBody() || parts.get(i).finished())) {
                return i;
            }
        }
        return -1;
    }
}
