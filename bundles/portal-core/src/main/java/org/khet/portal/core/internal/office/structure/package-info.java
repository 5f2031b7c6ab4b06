/** Units of offices and the structures they come from. */
@org.jspecify.annotations.NullMarked
package org.khet.portal.core.internal.office.structure;
