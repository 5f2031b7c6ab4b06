/** Reports that other bodies wait for. */
@NullMarked
package org.khet.monitoring.internal.outside;

import org.jspecify.annotations.NullMarked;
