/** Passkeys: the ceremonies of WebAuthn and the rows. */
@NullMarked
package org.khet.portal.security.internal.passkey;

import org.jspecify.annotations.NullMarked;
