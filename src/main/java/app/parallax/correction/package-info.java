/** What an analyst has set right, as plain records that the stages obey. */
@NullMarked
package app.parallax.correction;

import org.jspecify.annotations.NullMarked;
