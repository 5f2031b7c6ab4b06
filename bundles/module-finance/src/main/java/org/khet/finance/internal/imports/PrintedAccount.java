package org.khet.finance.internal.imports;

/**
 * The number of an account as a bank writes it in a file: with or without hyphens, some digits perhaps hidden (<code>XXX-X-X5678-9</code>), noughts at
 * its beginning lost where the file went through a spreadsheet. Source: finance FIN-25.
 *
 * @param text as it stands there
 */
record PrintedAccount(String text) {
    private static final String HIDDEN = "xX*•";

    PrintedAccount {
        text = text.replaceAll("[\\s-]", "");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether it may be this number: digits alone, of which all that are shown are the same. */
    boolean mayBe(String digits) {
        int lost = digits.length() - text.length();
        if (lost < 0 || !digits.substring(0, lost).chars().allMatch(letter -> letter == '0')) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char shown = text.charAt(i);
            if (HIDDEN.indexOf(shown) < 0 && shown != digits.charAt(lost + i)) {
                return false;
            }
        }
        return !digits.isEmpty();
    }
}
