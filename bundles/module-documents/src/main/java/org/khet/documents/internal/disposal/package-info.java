/** Lists of letters that may be destroyed. */
@NullMarked
package org.khet.documents.internal.disposal;

import org.jspecify.annotations.NullMarked;
