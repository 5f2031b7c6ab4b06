/** Screens of roles: what each may do, in words. */
@NullMarked
package org.khet.portal.admin.internal.role.ui;

import org.jspecify.annotations.NullMarked;
