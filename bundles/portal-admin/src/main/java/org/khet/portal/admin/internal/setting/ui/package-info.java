/** Screens of settings and code lists. */
@NullMarked
package org.khet.portal.admin.internal.setting.ui;

import org.jspecify.annotations.NullMarked;
