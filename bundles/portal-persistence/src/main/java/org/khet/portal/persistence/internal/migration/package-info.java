/** A module's migration scripts and how they are applied. */
@NullMarked
package org.khet.portal.persistence.internal.migration;

import org.jspecify.annotations.NullMarked;
