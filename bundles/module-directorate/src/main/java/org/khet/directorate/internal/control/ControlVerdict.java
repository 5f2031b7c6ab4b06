package org.khet.directorate.internal.control;

/** Whether what controls a risk is enough. */
public enum ControlVerdict {
    /** Enough: the risk is borne as it is. */
    ENOUGH,
    /** Not wholly: a plan improves it. */
    PARTLY,
    /** Not enough. */
    NOT
}
