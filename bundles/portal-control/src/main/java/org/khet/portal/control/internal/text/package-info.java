/** Words of the bundle. */
@NullMarked
package org.khet.portal.control.internal.text;

import org.jspecify.annotations.NullMarked;
