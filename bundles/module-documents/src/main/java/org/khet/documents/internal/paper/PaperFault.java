package org.khet.documents.internal.paper;

/** Why a signed paper is not out yet though its time has come. */
public enum PaperFault {
    /** Its register gives it no number. */
    NUMBER,
    /** Its sheet is not drawn, or cannot be sealed. */
    SEAL
}
