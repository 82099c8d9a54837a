package app.parallax.compare.meaning;

/** How sure a sentence is of what a verb tells, surest first. */
enum Certainty {
    /** Told as a fact: "has sent", "sent", "sends". */
    REAL,
    /** Settled: "will send", "is sending", which is said of tomorrow too, "has decided to send", "plans to send". */
    COMING,
    /** Foreseen: "is expected to send", "is likely to send". */
    LIKELY,
    /** Left open: "may send", "could send", "is considering sending", "wants to send". */
    OPEN,
    /** Asked of somebody: "should send", "called on them to send". */
    ASKED,
    /** Not to be made out from the words around. */
    UNKNOWN
}
