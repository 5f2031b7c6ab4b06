/** Money received, rates, items, fund lines with their ceilings, and typed spending. */
@NullMarked
package org.khet.policyplan.internal.money;

import org.jspecify.annotations.NullMarked;
