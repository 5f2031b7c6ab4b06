/** Complaints and the finding of facts. */
@NullMarked
package org.khet.legal.internal.complaint;

import org.jspecify.annotations.NullMarked;
