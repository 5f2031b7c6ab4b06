/** Browsers that are signed in. */
@NullMarked
package org.khet.portal.security.internal.session;

import org.jspecify.annotations.NullMarked;
