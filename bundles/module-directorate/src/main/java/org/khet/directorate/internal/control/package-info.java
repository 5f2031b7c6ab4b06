/** Internal control by duty and group, and what follows from it. */
@NullMarked
package org.khet.directorate.internal.control;

import org.jspecify.annotations.NullMarked;
