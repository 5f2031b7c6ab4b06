/** Values that were typed: which are taken, what is wrong with them, what is computed from them. */
@NullMarked
package org.khet.portal.records.internal.service.value;

import org.jspecify.annotations.NullMarked;
