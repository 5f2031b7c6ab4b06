/** Rules of the house, to be subclassed by each bundle. */
@NullMarked
package org.khet.portal.testkit.rules;

import org.jspecify.annotations.NullMarked;
