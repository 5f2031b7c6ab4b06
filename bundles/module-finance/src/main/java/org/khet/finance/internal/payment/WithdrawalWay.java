package org.khet.finance.internal.payment;

/** Whom the treasury pays. Source: finance P06. */
public enum WithdrawalWay {
    /** จ่ายตรงเจ้าหนี้. */
    DIRECT,
    /** โอนเข้าบัญชีสำนักงาน: the office pays on. */
    OFFICE,
    /** ชดใช้เงินทดรองราชการ: what the office paid from a float comes back to it. Source: finance RF-44, FIN-50. */
    IMPREST
}
