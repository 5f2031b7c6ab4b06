/** Work that is done by itself. */
@NullMarked
package org.khet.audit.internal.job;

import org.jspecify.annotations.NullMarked;
