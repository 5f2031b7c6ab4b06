package org.khet.monitoring.internal.tool;

/** What a form of follow-up is for. Source: monitoring ME-07. */
public enum ToolSort {
    /** Progress of projects. */
    PROGRESS,
    /** Schools. */
    SCHOOL,
    /** Inspection. */
    INSPECTION
}
