/** What lies under the schools on an office's map. */
@org.jspecify.annotations.NullMarked
package org.khet.portal.core.internal.office.map;
