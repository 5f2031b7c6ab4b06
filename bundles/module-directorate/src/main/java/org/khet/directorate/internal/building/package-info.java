/** Defects of buildings. */
@NullMarked
package org.khet.directorate.internal.building;

import org.jspecify.annotations.NullMarked;
