/** What is remitted to the state: tax, social security, revenue. */
@NullMarked
package org.khet.finance.internal.remittance;

import org.jspecify.annotations.NullMarked;
