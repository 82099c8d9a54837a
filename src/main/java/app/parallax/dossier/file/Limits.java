package app.parallax.dossier.file;

/**
 * How large a dossier can be. Whoever made the file, opening it takes no more memory than this; and nothing larger is saved.
 *
 * @param file bytes of the file
 * @param entries in it
 * @param entry bytes of one entry, unpacked
 * @param total bytes of all entries, unpacked
 * @param ratio how many times an entry may grow when it is unpacked
 */
record Limits(long file, int entries, long entry, long total, int ratio) {
    private static final long MEBIBYTE = 1024 * 1024;

    /** A source has at most 32 MB, and its text as JSON hardly ever more than twice that. Text packs to a fifth; what packs to less than a hundredth is stored as it is. */
    static final Limits USUAL = new Limits(512 * MEBIBYTE, 20_000, 256 * MEBIBYTE, 1024 * MEBIBYTE, 100);
}
