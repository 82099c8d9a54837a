package app.parallax.bench;

/**
 * What two readers said of two passages that the program once tied.
 *
 * @param set the set of cases that the text comes from, or "seeds" for the bundled sources
 * @param caseId of the case within its set
 * @param byOne would a careful analyst tie the two? as one reader said
 * @param byOther as the other reader said, who had not seen it
 * @param tied as both say; where they differ, as it was settled in reading the two passages once more
 */
record LinkMark(String set, String caseId, Place first, Place second, boolean byOne, boolean byOther, boolean tied) {
    LinkMark {
        if (byOne == byOther && tied != byOne) {
            throw new IllegalArgumentException("it is settled against what both readers say");
        }
    }

    /**
     * A passage, without its words.
     *
     * @param start in UTF-16 code units of the source's text as read
     * @param end exclusive
     * @param sha256 of the source as read
     */
    record Place(String source, int start, int end, String sha256) {
        Place {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("a passage from " + start + " to " + end + " has no words");
            }
        }

        /** The share of the two passages' stretch that both cover, 0 to 1; 0 where the texts are not the same. */
        double overlap(Place other) {
            if (!source.equals(other.source) || !sha256.equals(other.sha256)) {
                return 0;
            }
            int common = Math.min(end, other.end) - Math.max(start, other.start);
            int covered = Math.max(end, other.end) - Math.min(start, other.start);
            return Math.max(0, common) / (double) covered;
        }
    }

    /** Do both passages stand in one source? */
    boolean isRepeat() {
        return first.source.equals(second.source);
    }

    /** How far two passages lie where these lie, in either order: the lesser of the two overlaps. */
    double overlap(Place one, Place two) {
        return Math.max(
                Math.min(first.overlap(one), second.overlap(two)), Math.min(first.overlap(two), second.overlap(one)));
    }

    @Override
    public String toString() {
        return set + " " + caseId + ": " + first.source + " " + first.start + "–" + first.end + " with " + second.source
                + " " + second.start + "–" + second.end;
    }
}
