/** The yearly report. */
@NullMarked
package org.khet.audit.internal.report;

import org.jspecify.annotations.NullMarked;
