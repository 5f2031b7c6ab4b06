package org.khet.ict.internal.supply;

/** How the stock of a material changed; text {@code ict.choice.material-move-way.<NAME>}. */
public enum MaterialMoveWay {
    IN,
    OUT,
    COUNT
}
