/** Sheets that auditors fill on the spot. */
@NullMarked
package org.khet.audit.internal.sheet;

import org.jspecify.annotations.NullMarked;
