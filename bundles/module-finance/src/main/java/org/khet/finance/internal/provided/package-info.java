/** What this module provides to others, as services of the portal. */
@NullMarked
package org.khet.finance.internal.provided;

import org.jspecify.annotations.NullMarked;
