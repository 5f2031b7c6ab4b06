/** Who may act where, and how far. */
@NullMarked
package org.khet.portal.security.internal.caller;

import org.jspecify.annotations.NullMarked;
