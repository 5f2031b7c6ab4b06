/** Answers kept for seconds. */
@NullMarked
package org.khet.portal.core.internal.cache;

import org.jspecify.annotations.NullMarked;
