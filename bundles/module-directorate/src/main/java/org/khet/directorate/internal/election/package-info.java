/** Elections and selections of committees. */
@NullMarked
package org.khet.directorate.internal.election;

import org.jspecify.annotations.NullMarked;
