/** Who does which duty of a unit. */
@NullMarked
package org.khet.portal.admin.internal.duty.ui;

import org.jspecify.annotations.NullMarked;
