package org.khet.ict.internal.equipment;

import java.util.Arrays;

/** Whose figures of devices of schools stand beside the register; text {@code ict.choice.counting-system.<NAME>}. Source: ict P20, ICT-44. */
public enum CountingSystem {
    MOBEC,
    EMIS;

    /** The one of this name; M-OBEC when none is. */
    public static CountingSystem named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(MOBEC);
    }
}
