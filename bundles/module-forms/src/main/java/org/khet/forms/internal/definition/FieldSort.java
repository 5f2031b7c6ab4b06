package org.khet.forms.internal.definition;

import java.util.Set;

/** What a field of a design holds, each with the letter of its slots. Source: core CORE-100. */
public enum FieldSort {
    /** One line of text. */
    TEXT('t'),
    /** Text of several lines. */
    LONG_TEXT('w'),
    /** An address as it stands on a letter. */
    ADDRESS('w'),
    /** A whole number. */
    WHOLE('i'),
    /** A number with up to four decimals, two unless the design says otherwise. */
    NUMBER('n'),
    /** Money. */
    BAHT('n'),
    /** A percentage. */
    PERCENT('n'),
    /** A day. */
    DAY('d'),
    /** A day with the time of day. */
    MOMENT('m'),
    /** Yes or no. */
    YES_NO('f'),
    /** One of the design's own choices. */
    CHOICE('t'),
    /** A code of a list that the office keeps, see {@link OfficeCodeLists}; its choices are the id of the list. */
    CODE('t'),
    /** Several codes of such a list. */
    CODES('w'),
    /** Several of the design's own choices. */
    CHOICES('w'),
    /** A question answered on a scale: its choices are numbers with their words. */
    SCALE('t'),
    /** A fiscal year. */
    FISCAL_YEAR('i'),
    /** A quarter of a fiscal year. */
    QUARTER('i'),
    /** A month. */
    MONTH('i'),
    /** A term of a school year. */
    TERM('i'),
    /** Twelve amounts of a fiscal year, October to September, and their sum. */
    MONTHS('g'),
    /** A text that is sealed in the database and shown by its last four characters; sensitive whatever the design says. */
    SECRET('s'),
    /** A school. */
    SCHOOL('k'),
    /** A unit. */
    UNIT('k'),
    /** A person. */
    PERSON('k'),
    /** A post of the office. */
    POST('k'),
    /** A record of another register, declared or made by the office; its choices are the type of that register. */
    RECORD('r'),
    /** Files. */
    FILES('w'),
    /** A table with columns of its own. */
    TABLE(' ');

    private static final Set<FieldSort> CHOSEN = Set.of(CHOICE, CHOICES, SCALE);
    private static final Set<FieldSort> CODED = Set.of(CODE, CODES);
    private static final Set<FieldSort> COUNTED = Set.of(WHOLE, NUMBER, BAHT, PERCENT, MONTHS);
    private final char slot;

    FieldSort(char slot) {
        this.slot = slot;
    }

    /** The letter of the slots that hold it. */
    public char slot() {
        return slot;
    }

    /** Whether it has choices. */
    public boolean isChosen() {
        return CHOSEN.contains(this);
    }

    /** Whether its choices are a list that the office keeps. */
    public boolean isCoded() {
        return CODED.contains(this);
    }

    /** Whether formulas take it; of twelve months they take the sum. */
    public boolean isCounted() {
        return COUNTED.contains(this);
    }
}
