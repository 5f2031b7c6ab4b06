/** The card of what an office still has to set up. */
@NullMarked
package org.khet.portal.admin.internal.setup.ui;

import org.jspecify.annotations.NullMarked;
