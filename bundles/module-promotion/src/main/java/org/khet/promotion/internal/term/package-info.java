/** What schools report each term: dropouts and screening figures, and the calls for them. */
@NullMarked
package org.khet.promotion.internal.term;

import org.jspecify.annotations.NullMarked;
