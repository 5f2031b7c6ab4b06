/** Materials, requisitions and loans of the ICT group. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.supply;
