/** Letters that come: the central register and the books of the units. */
@NullMarked
package org.khet.documents.internal.letter;

import org.jspecify.annotations.NullMarked;
