package org.khet.finance.internal.balance;

/** Of what a balance is kept. Stored by name, never renamed. */
public enum BalanceOwner {
    /** Spending line: its amount; held by claims, spent by payments. Source: finance RF-11. */
    LINE,
    /** Kind of money: what was received; spent by payments. Source: kinds-finance, finance.fund. */
    FUND,
    /** Bank account or cash box: what came in; held by undelivered cheques, spent by payments. Source: finance RF-23. */
    ACCOUNT,
    /** Claim: its net; held by the way in which it is being paid, spent by the payment. Source: finance RF-25. */
    CLAIM,
    /** Imprest float: held by vouchers and loans that are not yet replenished. Source: finance RF-44. */
    IMPREST,
    /** Education ceiling of a child in an academic year: held by claims. Source: finance RF-42. */
    CEILING,
    /** Reserve over the year's end: its amount; held by claims that draw from it, spent by their payments. Source: finance RF-17, RF-77. */
    RESERVE,
    /** Loan: its amount; spent by papers and cash that settle it. Source: finance RF-45. */
    LOAN
}
