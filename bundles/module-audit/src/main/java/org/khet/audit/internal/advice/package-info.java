/** Advice that is asked for, special requests, notes about fraud. */
@NullMarked
package org.khet.audit.internal.advice;

import org.jspecify.annotations.NullMarked;
