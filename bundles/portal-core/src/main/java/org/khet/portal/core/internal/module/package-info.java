/** Which module is on in which office. */
@NullMarked
package org.khet.portal.core.internal.module;

import org.jspecify.annotations.NullMarked;
