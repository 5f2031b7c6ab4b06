/** Ways by which a module comes in without a browser: folder and console. */
@NullMarked
package org.khet.portal.control.internal.entry;

import org.jspecify.annotations.NullMarked;
