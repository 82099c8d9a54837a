package app.parallax.read.layout;

import app.parallax.source.BlockRole;
import app.parallax.text.Folding;
import app.parallax.text.FunctionWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the title: the line above the account that reads like one, or that is known to be one. */
final class TitleFinder {

    private static final int LONGEST = 260;
    private static final double TITLE_CASE = 0.8;

    private final List<Part> parts;
    private final @Nullable BlockRole[] roles;
    private final @Nullable String declared;

    /**
     * @param roles what is settled already
     * @param declared a title known from elsewhere
     */
    TitleFinder(List<Part> parts, @Nullable BlockRole[] roles, @Nullable String declared) {
        this.parts = parts;
        this.roles = roles;
        this.declared = declared;
    }

    /**
     * @param bodyStart the first part that belongs to the account for certain
     * @return the title's index, or -1
     */
    int find(int bodyStart) {
        int end = Math.min(bodyStart, parts.size());
        int known = known(end);
        if (known >= 0) {
            return known;
        }
        for (int least = 3; least >= 2; least--) {
            for (int i = 0; i < end; i++) {
                if (isCandidate(i) && parts.get(i).words() >= least) {
                    return i;
                }
            }
        }
        return isTitleSentence() ? 0 : -1;
    }

    private int known(int end) {
        for (int i = 0; i < end; i++) {
            if (isCandidate(i) && (isDeclared(parts.get(i)) || endsCrumbs(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDeclared(Part part) {
        return declared != null && Folding.key(declared).equals(part.key());
    }

    /** The last part of a bread crumb trail above it. */
    private boolean endsCrumbs(int i) {
        String key = parts.get(i).key();
        for (int j = 0; j < i; j++) {
            boolean trail = roles[j] == BlockRole.FURNITURE && Furniture.isCrumbs(parts.get(j));
            if (trail && parts.get(j).key().endsWith(" " + key)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCandidate(int i) {
        Part part = parts.get(i);
        return roles[i] == null
                && part.span().length() <= LONGEST
                && (!part.finished() || part.head().endsWith("?") || part.head().endsWith("!"))
                && !Ends.beginsSmall(part.head())
                && !part.head().endsWith(":")
                && !part.head().endsWith(",");
    }

    /** A headline that was given a full stop: nearly every word is capitalised. */
    private boolean isTitleSentence() {
        if (parts.size() < 2 || roles[0] != null || parts.getFirst().span().length() > 140) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (String word : parts.getFirst().head().split("[^\\p{L}\\p{M}'’]+")) {
            if (word.length() > 2 && !FunctionWords.contains(Folding.key(word))) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words >= 3 && capitals >= words * TITLE_CASE && words - capitals <= 2;
    }
}
