package org.khet.finance.internal.remittance;

/** What is remitted. Source: finance FIN-P28. */
public enum RemittanceSort {
    /** ภาษีหัก ณ ที่จ่าย. */
    WITHHOLDING,
    /** เงินสมทบประกันสังคม. */
    SOCIAL_SECURITY,
    /** เงินรายได้แผ่นดิน. */
    STATE_REVENUE
}
