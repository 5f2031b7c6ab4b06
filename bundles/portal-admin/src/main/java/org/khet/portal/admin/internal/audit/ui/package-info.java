/** Screen of the audit trail. */
@NullMarked
package org.khet.portal.admin.internal.audit.ui;

import org.jspecify.annotations.NullMarked;
