/** The second factor: codes of authenticator apps and recovery codes. */
@NullMarked
package org.khet.portal.security.internal.factor;

import org.jspecify.annotations.NullMarked;
