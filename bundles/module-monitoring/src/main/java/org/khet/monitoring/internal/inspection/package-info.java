/** Inspections, visits, and suggestions until they are carried out. */
@NullMarked
package org.khet.monitoring.internal.inspection;

import org.jspecify.annotations.NullMarked;
