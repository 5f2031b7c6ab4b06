/** What stands below the reports. */
@NullMarked
package org.khet.supervision.internal.report.ui;

import org.jspecify.annotations.NullMarked;
