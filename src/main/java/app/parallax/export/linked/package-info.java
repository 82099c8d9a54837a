/** Findings, notes and judgements as linked data (JSON-LD), for other people's programs. */
@NullMarked
package app.parallax.export.linked;

import org.jspecify.annotations.NullMarked;
