/** Words of the bundle. */
@NullMarked
package org.khet.portal.control.internal.word;

import org.jspecify.annotations.NullMarked;
