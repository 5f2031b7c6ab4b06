/** What people learned, and their hours by year. */
@NullMarked
package org.khet.training.internal.history;

import org.jspecify.annotations.NullMarked;
