/** Answers kept for seconds. */
@NullMarked
package org.khet.portal.core.internal.memory;

import org.jspecify.annotations.NullMarked;
