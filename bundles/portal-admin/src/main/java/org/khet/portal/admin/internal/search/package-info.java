/** People, schools and units in the search of the portal. */
@NullMarked
package org.khet.portal.admin.internal.search;

import org.jspecify.annotations.NullMarked;
