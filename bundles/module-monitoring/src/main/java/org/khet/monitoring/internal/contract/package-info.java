/** What the module tells others, as contracts of the portal. */
@NullMarked
package org.khet.monitoring.internal.contract;

import org.jspecify.annotations.NullMarked;
