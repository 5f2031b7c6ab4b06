/** Screen of the backups. */
@NullMarked
package org.khet.portal.admin.internal.backup.ui;

import org.jspecify.annotations.NullMarked;
