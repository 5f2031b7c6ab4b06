/** Pictures that people send: checked, turned upright, cut and made small. */
@NullMarked
package org.khet.portal.core.internal.photo;

import org.jspecify.annotations.NullMarked;
