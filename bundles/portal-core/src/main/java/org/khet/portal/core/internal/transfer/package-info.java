/** What an office set by itself as a file, out and in. */
@NullMarked
package org.khet.portal.core.internal.transfer;

import org.jspecify.annotations.NullMarked;
