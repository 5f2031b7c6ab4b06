/** Rules of an office about chains: which sorts there are, who comes in which order, which deputy has which units. */
@NullMarked
package org.khet.documents.internal.chain.rule;

import org.jspecify.annotations.NullMarked;
