package org.khet.processes.internal.book;

import java.util.List;

/** Which blocks a manual has, in which order. Source: core D-01. */
public enum BookLayout {
    /** Group manual in three parts (002). */
    L_A("b1 b4 b5 b6 b7 b9 b10 b13 b14 b16 b17"),
    /** Personal manual in three parts (000). */
    L_B("b1 b4 b5 b6 b7 b8 b9 b11 b14 b18"),
    /** Personal standard (001). */
    L_C("b1 b2 b4 b5 b9 b10 b12 b14 b11"),
    /** Personal manual by system (003). */
    L_D("b1 b3 b4 b5 b15 b12 b14 b10 b17"),
    /** Process sheet (004). */
    L_E("b1 b2 b4 b5 b12 b14"),
    /** Chapters by hand: annual report, plan. */
    FREE("b1 b5");

    private final String blocks;

    BookLayout(String blocks) {
        this.blocks = blocks;
    }

    /** Codes of its blocks in their order. */
    public List<String> blocks() {
        return List.of(blocks.split(" ", -1));
    }
}
