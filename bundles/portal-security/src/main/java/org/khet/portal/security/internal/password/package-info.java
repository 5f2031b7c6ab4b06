/** Passwords: how they are kept and which are taken. */
@NullMarked
package org.khet.portal.security.internal.password;

import org.jspecify.annotations.NullMarked;
