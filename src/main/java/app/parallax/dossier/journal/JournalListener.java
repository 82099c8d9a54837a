package app.parallax.dossier.journal;

import app.parallax.source.Problem;

/** Is told how the journal fares; on the journal's own thread. */
public interface JournalListener {

    /** Changes cannot be kept at present; the work can go on, and it is tried again. Said once until it works again. */
    void failing(Problem problem);

    /** Everything is on the disk again. */
    void working();
}
