package org.khet.finance.internal.demo;

/**
 * Numbers of the invented people by what they do.
 *
 * @param director approves any sum and signs
 * @param head     heads the group and signs
 * @param officer  checks claims
 * @param payer    pays
 * @param claimant asks for money
 * @param books    keeps the accounts
 */
record DemoFinanceRoles(String director, String head, String officer, String payer, String claimant, String books) {
    static final DemoFinanceRoles FIRST = new DemoFinanceRoles("01", "14", "15", "15", "12", "05");
    static final DemoFinanceRoles SECOND = new DemoFinanceRoles("51", "53", "52", "54", "52", "52");
}
