package org.khet.finance.internal.payment;

import java.util.Locale;
import java.util.Optional;

/** What a bank says of one payment of a transfer that it was sent, in its own words. Source: finance FIN-25. */
public enum TransferAnswer {
    /** It has paid. */
    PAID("สำเร็จ โอนสำเร็จ รายการสำเร็จ โอนเงินสำเร็จ success successful completed paid accepted y s 00 000"),
    /** It has not paid and will not: the claim may be paid again. */
    REFUSED(
            "ไม่สำเร็จ โอนไม่สำเร็จ รายการไม่สำเร็จ โอนเงินไม่สำเร็จ ปฏิเสธ ถูกปฏิเสธ คืนเงิน เงินคืน fail failed failure unsuccessful reject rejected returned n f");

    /** Parted by blanks. */
    private final String words;

    TransferAnswer(String words) {
        this.words = words;
    }

    /** The answer that a word of a file means; empty for one that is none, such as that of a payment still under way. */
    public static Optional<TransferAnswer> of(String word) {
        String plain = word.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        for (TransferAnswer one : values()) {
            if (!plain.isEmpty() && (" " + one.words + " ").contains(" " + plain + " ")) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
