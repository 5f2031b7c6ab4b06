/** Stories of the finance group at its services, on both databases. */
@NullMarked
package org.khet.finance.internal.story;

import org.jspecify.annotations.NullMarked;
