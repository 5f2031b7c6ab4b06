/** Secrets in the database, encrypted with keys that lie in the home. */
@NullMarked
package org.khet.portal.security.internal.secret;

import org.jspecify.annotations.NullMarked;
