/** Duties of units and who does them. */
@org.jspecify.annotations.NullMarked
package org.khet.portal.core.internal.office.duty;
