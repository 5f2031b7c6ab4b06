/** Requests for information under the Act of 2540. */
@NullMarked
package org.khet.directorate.internal.information;

import org.jspecify.annotations.NullMarked;
