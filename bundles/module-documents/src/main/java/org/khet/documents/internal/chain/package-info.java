/** Chains: who gives an opinion and who decides, by rules of the office. */
@NullMarked
package org.khet.documents.internal.chain;

import org.jspecify.annotations.NullMarked;
