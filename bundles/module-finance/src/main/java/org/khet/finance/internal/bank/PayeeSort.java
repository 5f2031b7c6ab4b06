package org.khet.finance.internal.bank;

/** Whether a payee is a juristic or a natural person; tax is withheld by it. Source: finance RF-18. */
public enum PayeeSort {
    /** นิติบุคคล. */
    JURISTIC,
    /** บุคคลธรรมดา. */
    NATURAL
}
