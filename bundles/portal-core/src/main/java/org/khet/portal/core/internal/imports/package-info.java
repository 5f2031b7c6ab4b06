/** Imports of lists: what every list needs; the lists themselves are targets. */
@NullMarked
package org.khet.portal.core.internal.imports;

import org.jspecify.annotations.NullMarked;
