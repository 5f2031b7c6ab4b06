/** Settings as dated rows, and code lists of offices. */
@NullMarked
package org.khet.portal.core.internal.settings;

import org.jspecify.annotations.NullMarked;
