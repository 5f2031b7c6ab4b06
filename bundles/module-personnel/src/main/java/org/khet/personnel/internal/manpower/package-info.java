/** Manpower of schools by counts of pupils. */
@NullMarked
package org.khet.personnel.internal.manpower;

import org.jspecify.annotations.NullMarked;
