/** Lists of letters that may be destroyed, what a committee says about each, and what became of it. */
@NullMarked
package org.khet.documents.internal.disposal;

import org.jspecify.annotations.NullMarked;
