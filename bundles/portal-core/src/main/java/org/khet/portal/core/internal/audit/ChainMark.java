package org.khet.portal.core.internal.audit;

import org.khet.portal.core.internal.audit.ChainRepository.End;

/**
 * How far the nightly check came in a chain.
 *
 * @param end    the last entry that was proved
 * @param again  the last entry that the running round proved again; the beginning for a new round
 * @param nights that the running round still has, this one not counted
 */
record ChainMark(End end, End again, int nights) {
    /** Before the first check. */
    static final ChainMark NONE = new ChainMark(End.NONE, End.NONE, 0);
}
