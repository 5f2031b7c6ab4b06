/** What the module tells others, as contracts of the portal. */
@NullMarked
package org.khet.policyplan.internal.contract;

import org.jspecify.annotations.NullMarked;
