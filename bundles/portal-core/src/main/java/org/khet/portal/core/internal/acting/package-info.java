/** Absences, deputies, and who acts for whom. */
@NullMarked
package org.khet.portal.core.internal.acting;

import org.jspecify.annotations.NullMarked;
