/** Forms of follow-up in versions. */
@NullMarked
package org.khet.monitoring.internal.tool;

import org.jspecify.annotations.NullMarked;
