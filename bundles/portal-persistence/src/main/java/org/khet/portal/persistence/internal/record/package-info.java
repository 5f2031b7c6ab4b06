/** Tables of declared records: dynamic entity types in the unit of their module. See the ADR on records by declaration. */
@NullMarked
package org.khet.portal.persistence.internal.record;

import org.jspecify.annotations.NullMarked;
