/** Offices with their people, who act with the rights of their roles. */
@NullMarked
package org.khet.year.office;

import org.jspecify.annotations.NullMarked;
