/** Signing in, pauses after failures, the log, the first administrator. */
@NullMarked
package org.khet.portal.security.internal.signin;

import org.jspecify.annotations.NullMarked;
