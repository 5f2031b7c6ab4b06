/** Cards of the home page. */
@NullMarked
package org.khet.monitoring.internal.ui;

import org.jspecify.annotations.NullMarked;
