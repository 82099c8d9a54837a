package app.parallax.ui.findings;

/** From which weight on findings are shown. */
enum Weight {
    ANY(0),
    SOME(0.25),
    MUCH(0.5),
    MOST(0.75);

    private final double least;

    Weight(double least) {
        this.least = least;
    }

    boolean lets(double weight) {
        return weight >= least;
    }
}
