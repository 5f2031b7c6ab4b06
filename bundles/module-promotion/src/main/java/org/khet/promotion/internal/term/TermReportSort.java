package org.khet.promotion.internal.term;

/** What is called for from schools each term. */
public enum TermReportSort {
    /** Children who left school before the end. */
    DROPOUT,
    /** Figures of the screening by the care system. */
    SCREENING
}
