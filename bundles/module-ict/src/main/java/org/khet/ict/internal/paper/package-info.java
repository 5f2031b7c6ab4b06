/** What the section's papers have in common. */
@NullMarked
package org.khet.ict.internal.paper;

import org.jspecify.annotations.NullMarked;
