/** Papers that the office writes. */
@NullMarked
package org.khet.documents.internal.paper;

import org.jspecify.annotations.NullMarked;
