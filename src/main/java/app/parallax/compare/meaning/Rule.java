package app.parallax.compare.meaning;

import java.util.List;

/** One way in which what two sentences say can differ. Stateless. */
interface Rule {

    /** What differs, seen from either side; empty for mere paraphrases. */
    List<Difference> differences(Pairing pairing);
}
