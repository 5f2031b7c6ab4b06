package org.khet.finance.internal.payment;

/** By what a claim is paid. Source: finance FE-10. */
public enum PaymentMeans {
    /** เงินสด. */
    CASH,
    /** เช็ค. */
    CHEQUE,
    /** โอนเงิน. */
    TRANSFER,
    /** จ่ายตรงโดยกรมบัญชีกลาง. */
    DIRECT,
    /** หักล้างกับเงินยืม. */
    OFFSET
}
