package org.khet.finance.internal.claim;

/** Records that make claims of their own: one way out for all money. Source: kinds-finance §1.1. */
final class ClaimOrigins {
    private ClaimOrigins() {}

    /** Their types. */
    static String[] types() {
        return new String[] {
            "finance.loan",
            "finance.welfare",
            "finance.pay-list",
            "finance.rent",
            "finance.remittance",
            "finance.bank-matter",
            "finance.inspection"
        };
    }
}
