/** Events that people help at, and visitors at the counter. */
@NullMarked
package org.khet.directorate.internal.visit;

import org.jspecify.annotations.NullMarked;
