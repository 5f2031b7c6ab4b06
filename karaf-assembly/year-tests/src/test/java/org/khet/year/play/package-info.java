/** What people do in the year, group by group; what they did is written down for the comparison. */
@NullMarked
package org.khet.year.play;

import org.jspecify.annotations.NullMarked;
