/** Screens of data systems and their rounds. */
@NullMarked
package org.khet.portal.admin.internal.round.ui;

import org.jspecify.annotations.NullMarked;
