/** Pictures of own signatures. */
@NullMarked
package org.khet.documents.internal.signature;

import org.jspecify.annotations.NullMarked;
