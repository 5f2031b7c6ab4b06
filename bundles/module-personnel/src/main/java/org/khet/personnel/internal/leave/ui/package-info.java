/** What is left of the days of leave, where leave is asked for and decided. */
@NullMarked
package org.khet.personnel.internal.leave.ui;

import org.jspecify.annotations.NullMarked;
