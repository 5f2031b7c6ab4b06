/** Budget transfers and left-over money. */
@NullMarked
package org.khet.policyplan.internal.transfer;

import org.jspecify.annotations.NullMarked;
