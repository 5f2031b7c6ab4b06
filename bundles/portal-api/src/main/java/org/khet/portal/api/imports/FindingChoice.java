package org.khet.portal.api.imports;

/** What shall become of the rows with one kind of finding. */
public enum FindingChoice {
    /** Nobody chose yet: the row is left out, and said to be open. */
    OPEN,
    /** What the machine proposes is taken; a row without a proposal stays open. */
    MEND,
    /** What the office has stays; the rest of the row is taken. */
    STORED,
    /** It is taken as it stands in the file. */
    KEEP,
    /** The row is left out. */
    LEAVE_OUT,
    /** Of rows for one record the first in the file is taken. */
    FIRST,
    /** Of rows for one record the last in the file is taken. */
    LAST,
    /** The record that seems to be meant is the one: it gets the values of the row. */
    SAME,
    /** It is another record than the one that seems to be meant: a new one. */
    ANOTHER;

    /** Text key of its name. */
    public String titleKey() {
        return "core.import.choice." + name();
    }
}
