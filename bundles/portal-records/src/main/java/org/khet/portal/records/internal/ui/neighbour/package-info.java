/** What modules give to the screens of records that are not their own. */
@NullMarked
package org.khet.portal.records.internal.ui.neighbour;

import org.jspecify.annotations.NullMarked;
