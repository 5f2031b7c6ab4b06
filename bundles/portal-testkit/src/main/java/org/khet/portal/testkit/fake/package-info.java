/** Contracts of portal-api in memory, for unit tests. */
@NullMarked
package org.khet.portal.testkit.fake;

import org.jspecify.annotations.NullMarked;
