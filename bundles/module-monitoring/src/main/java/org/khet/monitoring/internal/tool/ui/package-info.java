/** How a form of follow-up looks to whoever answers it. */
@NullMarked
package org.khet.monitoring.internal.tool.ui;

import org.jspecify.annotations.NullMarked;
