package app.parallax.ui.session;

import app.parallax.dossier.work.Vault;

/** Where sources come to stand: beside what is open, or in place of it. */
public interface Ground {
    /** Where it is written what keeps them; the same every time. To be asked by the window's thread, written to by any. */
    Vault vault();

    /** They are about to come in: makes room for them. By the window's thread. */
    void prepare();
}
