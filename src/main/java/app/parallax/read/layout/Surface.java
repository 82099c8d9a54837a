package app.parallax.read.layout;

import app.parallax.source.BlockRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What parts are by their own looks and their neighbours', whatever the kind of text. */
final class Surface {

    private static final int OFTEN = 3;
    private static final int LONGEST_ALTERNATIVE = 280;

    private final List<Part> parts;
    private final @Nullable Label[] labels;
    private final @Nullable BlockRole[] roles;

    private Surface(List<Part> parts, @Nullable Label[] labels) {
        this.parts = parts;
        this.labels = labels;
        this.roles = new @Nullable BlockRole[parts.size()];
    }

    /**
     * @param article false in a transcript, where only what nobody would say aloud is furniture
     * @return for every part its role, or null where its looks do not tell
     */
    static @Nullable BlockRole[] of(List<Part> parts, @Nullable Label[] labels, boolean article) {
        Surface surface = new Surface(parts, labels);
        for (int i = 0; i < parts.size(); i++) {
            surface.roles[i] = labels[i] == null ? role(parts.get(i), article) : null;
        }
        surface.markAlternatives();
        surface.markRepeated(article);
        if (article) {
            surface.markAddresses();
        }
        return surface.roles;
    }

    private static @Nullable BlockRole role(Part part, boolean article) {
        Paragraph.Hint hint = part.hint();
        if (hint != null && hint != Paragraph.Hint.BODY) {
            return hinted(hint);
        }
        if (!part.isShort()) {
            return null;
        }
        if (Captions.matches(part.head())) {
            return BlockRole.CAPTION;
        }
        if (mayBeByline(part) && Bylines.matches(part.head().replace('\u00a0', ' '))) {
            return BlockRole.BYLINE;
        }
        if (!article && Asides.isDone(part)) {
            return BlockRole.CAPTION;
        }
        boolean furniture = article ? Furniture.matches(part) : Furniture.isStrong(part) || Asides.isTime(part);
        return furniture ? BlockRole.FURNITURE : null;
    }

    /** Of finished sentences only those on who wrote and where it first stood are about origin. */
    private static boolean mayBeByline(Part part) {
        return !part.finished()
                || part.span().length() < 60
                || part.head().contains("contributed")
                || part.head().contains("originally")
                || part.head().contains("first ");
    }

    private static @Nullable BlockRole hinted(Paragraph.Hint hint) {
        return switch (hint) {
            case TITLE -> BlockRole.TITLE;
            case HEADING -> BlockRole.HEADING;
            case CAPTION -> BlockRole.CAPTION;
            case BYLINE -> BlockRole.BYLINE;
            case FURNITURE -> BlockRole.FURNITURE;
            case BODY -> null;
        };
    }

    /** The words that stand for a picture come right before its caption. */
    private void markAlternatives() {
        for (int i = 1; i < parts.size(); i++) {
            Part before = parts.get(i - 1);
            boolean close =
                    parts.get(i).paragraph().blanksBefore() == 0 && parts.get(i).hint() == null;
            if (roles[i] == BlockRole.CAPTION
                    && close
                    && roles[i - 1] == null
                    && labels[i - 1] == null
                    && !before.finished()
                    && before.span().length() <= LONGEST_ALTERNATIVE) {
                roles[i - 1] = BlockRole.CAPTION;
            }
        }
    }

    /** Running heads and buttons come again and again. */
    private void markRepeated(boolean article) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (mayRepeat(i, article)) {
                counts.merge(parts.get(i).key(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            if (mayRepeat(i, article) && counts.getOrDefault(parts.get(i).key(), 0) >= OFTEN) {
                roles[i] = BlockRole.FURNITURE;
            }
        }
    }

    private boolean mayRepeat(int i, boolean article) {
        Part part = parts.get(i);
        return roles[i] == null
                && labels[i] == null
                && part.isShort()
                && !part.finished()
                && part.span().length() <= 100
                && (article || part.words() >= 3);
    }

    private void markAddresses() {
        for (int i = 0; i < parts.size(); i++) {
            if (labels[i] == null && roles[i] == null && Addresses.isSign(parts.get(i))) {
                markAddress(i);
            }
        }
    }

    private void markAddress(int sign) {
        int first = sign;
        while (first > 0 && parts.get(first).paragraph().blanksBefore() == 0 && belongs(first - 1)) {
            first--;
        }
        int last = sign;
        while (last + 1 < parts.size() && parts.get(last + 1).paragraph().blanksBefore() == 0 && belongs(last + 1)) {
            last++;
        }
        for (int i = first; i <= last; i++) {
            roles[i] = BlockRole.FURNITURE;
        }
    }

    private boolean belongs(int i) {
        return labels[i] == null
                && (roles[i] == null || roles[i] == BlockRole.FURNITURE)
                && Addresses.mayBelong(parts.get(i));
    }
}
