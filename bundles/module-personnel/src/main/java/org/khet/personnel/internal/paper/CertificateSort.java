package org.khet.personnel.internal.paper;

/** What a certificate certifies. */
public enum CertificateSort {
    /** หนังสือรับรองการเป็นข้าราชการ or staff. */
    SERVICE,
    /** หนังสือรับรองเงินเดือน. */
    SALARY
}
