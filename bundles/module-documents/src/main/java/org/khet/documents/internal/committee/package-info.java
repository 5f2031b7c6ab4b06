/** Committees and working groups. */
@NullMarked
package org.khet.documents.internal.committee;

import org.jspecify.annotations.NullMarked;
