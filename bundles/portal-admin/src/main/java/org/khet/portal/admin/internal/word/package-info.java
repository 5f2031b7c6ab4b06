/** Words of all modules. */
@NullMarked
package org.khet.portal.admin.internal.word;

import org.jspecify.annotations.NullMarked;
