/** Findings, points and passages as blocks that can be handed on: the words of both sides with what differs marked, the reason, the judgement, the citations. */
@NullMarked
package app.parallax.present.evidence;

import org.jspecify.annotations.NullMarked;
