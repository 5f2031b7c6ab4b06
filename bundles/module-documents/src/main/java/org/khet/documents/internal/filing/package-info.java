/** How letters and papers that are done are put away, kept for a time and destroyed. */
@NullMarked
package org.khet.documents.internal.filing;

import org.jspecify.annotations.NullMarked;
