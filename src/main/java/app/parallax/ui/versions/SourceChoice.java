package app.parallax.ui.versions;

/** A source, to be chosen by its name. */
record SourceChoice(String id, String name) {
    @Override
    public String toString() {
        return name;
    }
}
