/** Reports of supervision of a term or a year. */
@NullMarked
package org.khet.supervision.internal.report;

import org.jspecify.annotations.NullMarked;
