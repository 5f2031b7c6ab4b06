/** What people change of their own account's second factor. */
@NullMarked
package org.khet.portal.security.internal.own;

import org.jspecify.annotations.NullMarked;
