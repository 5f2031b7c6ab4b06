package org.khet.documents.internal.filing;

/** A kind whose records are put away in a place and stand on lists of what may be destroyed. Source: core CORE-60. */
public interface FiledKind {
    /** How it puts them away. */
    Filing filing();
}
