/** Managing accounts, within the limits of who manages. */
@NullMarked
package org.khet.portal.security.internal.manage;

import org.jspecify.annotations.NullMarked;
