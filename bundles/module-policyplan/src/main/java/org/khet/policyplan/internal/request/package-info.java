/** Requests of schools and units, the request of the office, analyses and outside support. */
@NullMarked
package org.khet.policyplan.internal.request;

import org.jspecify.annotations.NullMarked;
