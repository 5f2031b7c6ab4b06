/** Items of public relations. */
@NullMarked
package org.khet.directorate.internal.publicity;

import org.jspecify.annotations.NullMarked;
