/** Notes on the notice board of each group. */
@NullMarked
package org.khet.template.internal.note;

import org.jspecify.annotations.NullMarked;
