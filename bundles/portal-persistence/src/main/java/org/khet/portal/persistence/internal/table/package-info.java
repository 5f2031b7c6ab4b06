/** The tables of a module as a whole. */
@NullMarked
package org.khet.portal.persistence.internal.table;

import org.jspecify.annotations.NullMarked;
