/** What auditors read of others, for some days. */
@NullMarked
package org.khet.audit.internal.access;

import org.jspecify.annotations.NullMarked;
