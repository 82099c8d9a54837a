package app.parallax.align;

/** Two units that correspond, before it becomes a link. */
record Tie(Unit first, Unit second, Relation relation, double score, Likeness likeness) {

    /** True where this tie lies inside the other one, on both sides. */
    boolean isInside(Tie other) {
        return other.first.span().contains(first.span()) && other.second.span().contains(second.span());
    }
}
