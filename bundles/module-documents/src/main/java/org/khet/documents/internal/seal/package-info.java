/** Sealed papers: the bytes, their hash, and the page that verifies them. */
@NullMarked
package org.khet.documents.internal.seal;

import org.jspecify.annotations.NullMarked;
