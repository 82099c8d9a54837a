/** What words and sentences mean, as far as it can be measured: sentence vectors and the rarity of words. */
@NullMarked
package app.parallax.meaning;

import org.jspecify.annotations.NullMarked;
