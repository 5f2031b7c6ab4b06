package org.khet.finance.internal.payment;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a bank wants letters written. Source: finance FIN-25. */
public enum BankFileCoding {
    /** Thai in one byte a letter, as older systems of banks read it. */
    TIS_620(Charset.forName("x-windows-874")),
    /** Unicode. */
    UTF_8(StandardCharsets.UTF_8);

    private final Charset charset;

    BankFileCoding(Charset charset) {
        this.charset = charset;
    }

    /** The character set. */
    public Charset charset() {
        return charset;
    }
}
