/** Words of all modules. */
@NullMarked
package org.khet.portal.admin.internal.text;

import org.jspecify.annotations.NullMarked;
