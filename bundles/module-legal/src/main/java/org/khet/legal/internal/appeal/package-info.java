/** Appeals and grievances. */
@NullMarked
package org.khet.legal.internal.appeal;

import org.jspecify.annotations.NullMarked;
