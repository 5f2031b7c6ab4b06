package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.record.RecordRow;

/**
 * What one entitled person, house or plot costs as long as one rate holds. Source: policyplan, PLAN-38, 39.
 *
 * @param row    the entitlement
 * @param words  post, plot or key by which it is known; never a person's name
 * @param rate   baht a month or a year
 * @param per    which of them
 * @param months months with that rate between start and end, as exact as days divide
 * @param social baht of social security in all these months, as exact as days divide
 */
public record EntitledPart(
        RecordRow row, String words, BigDecimal rate, EntitledPer per, BigDecimal months, BigDecimal social) {
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    /** Decimals of a sum that does not divide, as a line shows it. */
    private static final int SHOWN = 4;

    /** With a further month of the same rate. */
    EntitledPart plus(BigDecimal month, BigDecimal more) {
        return new EntitledPart(row, words, rate, per, months.add(month), social.add(more));
    }

    /** Baht of social security, rounded half up. */
    BigDecimal shownSocial() {
        return social.setScale(2, RoundingMode.HALF_UP);
    }

    /** Months as a line shows them. */
    public BigDecimal shownMonths() {
        return months.setScale(2, RoundingMode.HALF_UP);
    }

    /** Months in figures, without noughts behind the point. */
    private String figures() {
        return shownMonths().stripTrailingZeros().toPlainString();
    }

    /** How often the rate is paid, in Thai: {@code × 12}; of a rate for a year the part of it, {@code ต่อปี × 3/12}. */
    public String times() {
        return per == EntitledPer.YEAR ? "ต่อปี × " + figures() + "/12" : "× " + figures();
    }

    /** What a line says of it: of a rate for a year also the part of it, and the sum that does not divide, from which it is rounded. */
    String reason() {
        List<String> notes = new ArrayList<>();
        if (per == EntitledPer.YEAR) {
            notes.add("รายปี " + figures() + "/12");
        }
        if (exact(SHOWN).compareTo(exact(2)) != 0) {
            notes.add("ปัดเศษจาก " + exact(SHOWN).toPlainString());
        }
        return notes.isEmpty() ? words : words + " (" + String.join(", ", notes) + ")";
    }

    /** Baht without social security, with so many decimals, the last one rounded half up. */
    private BigDecimal exact(int decimals) {
        BigDecimal all = rate.multiply(months);
        return per == EntitledPer.YEAR
                ? all.divide(YEAR, decimals, RoundingMode.HALF_UP)
                : all.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Whether the line cannot reckon the sum from what it shows: a rate for a year, or a time more exact than it is shown. */
    boolean isDivided() {
        return per == EntitledPer.YEAR || months.compareTo(shownMonths()) != 0;
    }

    /** Baht in all, rounded half up once. */
    public BigDecimal sum() {
        return exact(2).add(shownSocial());
    }
}
