package org.khet.finance.internal.bank;

/** Tax numbers of thirteen digits, of which the last one checks the others. Source: finance FE-26, FIN-115. */
public final class TaxNumber {
    private static final int LENGTH = 13;
    private static final int ELEVEN = 11;

    private TaxNumber() {}

    /** Whether it has thirteen digits and the last one is right. */
    public static boolean isRight(String number) {
        if (!number.matches("\\d{13}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (number.charAt(i) - '0') * (LENGTH - i);
        }
        return (ELEVEN - sum % ELEVEN) % 10 == number.charAt(LENGTH - 1) - '0';
    }
}
