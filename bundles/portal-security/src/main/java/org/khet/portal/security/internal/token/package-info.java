/** One-time links. */
@NullMarked
package org.khet.portal.security.internal.token;

import org.jspecify.annotations.NullMarked;
