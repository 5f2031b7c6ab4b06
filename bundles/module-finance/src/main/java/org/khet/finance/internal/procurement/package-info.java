/** Purchases from the request to the accepted goods: head of procurement, offers, inspections. */
@NullMarked
package org.khet.finance.internal.procurement;

import org.jspecify.annotations.NullMarked;
