/** Who retires and which posts fall vacant in the years to come. */
@NullMarked
package org.khet.personnel.internal.forecast;

import org.jspecify.annotations.NullMarked;
