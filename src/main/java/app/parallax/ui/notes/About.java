package app.parallax.ui.notes;

import app.parallax.dossier.work.Subject;

/** Something that a note can be about, and what it is called. */
record About(Subject subject, String name) {
    @Override
    public String toString() {
        return name;
    }
}
