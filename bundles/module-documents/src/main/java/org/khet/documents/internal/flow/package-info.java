/** Papers put together: registers, chains, answers and seals around the states of a paper. */
@NullMarked
package org.khet.documents.internal.flow;

import org.jspecify.annotations.NullMarked;
