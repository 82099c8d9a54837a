package app.parallax.annotate.date;

/** Whether a sentence speaks of what was or of what is to come: which "Monday" or "May" is meant hangs on it. */
enum Tense {
    PAST,
    FUTURE
}
