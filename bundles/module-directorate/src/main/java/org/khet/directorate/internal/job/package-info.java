/** Work of the morning. */
@NullMarked
package org.khet.directorate.internal.job;

import org.jspecify.annotations.NullMarked;
