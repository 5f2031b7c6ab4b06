/** The audit trail: written in the business transaction, append-only. */
@NullMarked
package org.khet.portal.core.internal.audit;

import org.jspecify.annotations.NullMarked;
