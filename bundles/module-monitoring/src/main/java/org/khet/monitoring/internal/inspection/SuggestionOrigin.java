package org.khet.monitoring.internal.inspection;

/** Where a suggestion comes from. Source: monitoring ME-11. */
public enum SuggestionOrigin {
    /** A visit. */
    VISIT,
    /** A round of inspection. */
    INSPECTION,
    /** An evaluation. */
    EVALUATION,
    /** Internal or external audit. */
    AUDIT,
    /** A resolution of the area committee. */
    RESOLUTION,
    /** The box of suggestions. */
    BOX
}
