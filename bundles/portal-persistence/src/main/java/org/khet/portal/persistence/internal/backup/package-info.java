/** Backups that can be restored on either database. */
@NullMarked
package org.khet.portal.persistence.internal.backup;

import org.jspecify.annotations.NullMarked;
