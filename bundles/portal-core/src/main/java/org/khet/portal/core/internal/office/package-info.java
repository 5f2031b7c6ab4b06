/** Offices, units, people and schools. */
@NullMarked
package org.khet.portal.core.internal.office;

import org.jspecify.annotations.NullMarked;
