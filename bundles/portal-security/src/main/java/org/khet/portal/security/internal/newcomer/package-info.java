/** Somebody without an account whom the office's directory knows. */
@NullMarked
package org.khet.portal.security.internal.newcomer;

import org.jspecify.annotations.NullMarked;
