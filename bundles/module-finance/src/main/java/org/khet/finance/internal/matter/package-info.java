/** What the office writes and does about its bank accounts. */
@NullMarked
package org.khet.finance.internal.matter;

import org.jspecify.annotations.NullMarked;
