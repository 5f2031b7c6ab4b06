/** Risks: what may be audited, by factors and weights, and risks of the office. */
@NullMarked
package org.khet.audit.internal.risk;

import org.jspecify.annotations.NullMarked;
