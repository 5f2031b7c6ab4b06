package org.khet.documents.internal.chain;

import java.util.Optional;

/**
 * Whom a level asks.
 *
 * @param seat who is asked, empty when the level is left out
 * @param note why it is left out, empty when it is not
 */
record LevelAsked(Optional<ChainSeat> seat, String note) {
    static LevelAsked of(ChainSeat seat) {
        return new LevelAsked(Optional.of(seat), "");
    }

    static LevelAsked nobody(String note) {
        return new LevelAsked(Optional.empty(), note);
    }
}
