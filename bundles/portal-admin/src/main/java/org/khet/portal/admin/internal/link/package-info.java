/** Links that an office gives its people on the home page. */
@NullMarked
package org.khet.portal.admin.internal.link;

import org.jspecify.annotations.NullMarked;
