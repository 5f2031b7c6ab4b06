@org.jspecify.annotations.NullMarked
package org.khet.portal.control.internal.entry;
