/** Work that is done by itself. */
@NullMarked
package org.khet.supervision.internal.job;

import org.jspecify.annotations.NullMarked;
