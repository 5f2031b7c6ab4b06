package org.khet.portal.api.print;

/**
 * Sheet and habits of a paper.
 *
 * @param sheet   size and direction
 * @param digits  which digits all text of the paper shows (setting {@code template.digits})
 * @param onePage whether the document is to stand on one page: if it does not, it is set again with the class {@code tight}
 *     on its body, then {@code tighter}; the template says what these mean. Text that has no room even then runs on
 * @param cue     whether each page but the last shows the first words of the next at its bottom right ({@code /1212…})
 */
public record Paper(Sheet sheet, Digits digits, boolean onePage, boolean cue) {
    /** Size and direction. */
    public enum Sheet {
        /** 210 × 297 mm. */
        A4_PORTRAIT,
        /** 297 × 210 mm. */
        A4_LANDSCAPE
    }

    /** Digits of a paper. */
    public enum Digits {
        /** 0 to 9. */
        ARABIC,
        /** ๐ to ๙; text of class {@code code} keeps Arabic ones. */
        THAI
    }

    /** Returns A4 upright, Arabic digits, without cue. */
    public static Paper portrait() {
        return new Paper(Sheet.A4_PORTRAIT, Digits.ARABIC, false, false);
    }

    /** Returns A4 across, Arabic digits, without cue. */
    public static Paper landscape() {
        return new Paper(Sheet.A4_LANDSCAPE, Digits.ARABIC, false, false);
    }

    /** Returns this paper with other digits. */
    public Paper in(Digits wanted) {
        return new Paper(sheet, wanted, onePage, cue);
    }

    /** Returns this paper, set tighter where it would run on to a second page. */
    public Paper onOnePage() {
        return new Paper(sheet, digits, true, cue);
    }

    /** Returns this paper with the cue of the next page. */
    public Paper withCue() {
        return new Paper(sheet, digits, onePage, true);
    }
}
