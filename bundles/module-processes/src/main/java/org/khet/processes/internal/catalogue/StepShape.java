package org.khet.processes.internal.catalogue;

/** Shape of a step in the chart. Source: core C.7, 004. */
public enum StepShape {
    /** First. */
    START,
    /** Work. */
    ACTIVITY,
    /** A decision. */
    DECISION,
    /** Last. */
    END
}
