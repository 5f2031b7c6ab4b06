package org.khet.portal.api.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Amounts of money as a paper writes them. Amounts are baht; parts of a satang are rounded half up. */
public final class BahtText {
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final String[] DIGITS = {"ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"};
    private static final String[] PLACES = {"", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"};

    private BahtText() {}

    /**
     * Returns the amount in words (จำนวนเงินตัวอักษร), e.g. {@code ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์} for 21.25 and
     * {@code ศูนย์บาทถ้วน} for 0. Less than zero begins with {@code ลบ}. There is no largest amount.
     */
    public static String inWords(BigDecimal baht) {
        var amount = baht.setScale(2, RoundingMode.HALF_UP);
        var parts = amount.abs().unscaledValue().divideAndRemainder(HUNDRED);
        boolean whole = parts[1].signum() == 0;
        var words = new StringBuilder(amount.signum() < 0 ? "ลบ" : "");
        if (whole || parts[0].signum() != 0) {
            words.append(number(parts[0])).append("บาท");
        }
        return words.append(whole ? "ถ้วน" : number(parts[1]) + "สตางค์").toString();
    }

    /** Returns the amount in figures with two decimals, e.g. {@code 1,234,567.89}; the unit is left to the reader. */
    public static String inFigures(BigDecimal baht) {
        var plain = baht.setScale(2, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        var grouped = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int i = point - 3; i > first; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** Returns a number that is not negative in words, e.g. {@code หนึ่งล้านเอ็ด} for 1,000,001. */
    private static String number(BigInteger number) {
        if (number.compareTo(MILLION) < 0) {
            return belowMillion(number.intValue(), false);
        }
        var parts = number.divideAndRemainder(MILLION);
        var rest = parts[1].signum() == 0 ? "" : belowMillion(parts[1].intValue(), true);
        return number(parts[0]) + "ล้าน" + rest;
    }

    private static String belowMillion(int number, boolean afterMillions) {
        if (number == 0) {
            return DIGITS[0];
        }
        var words = new StringBuilder();
        int divisor = 100_000;
        for (int place = 5; place >= 0; place--) {
            int digit = number / divisor % 10;
            if (digit != 0) {
                words.append(digit(digit, place, afterMillions || number > 9)).append(PLACES[place]);
            }
            divisor /= 10;
        }
        return words.toString();
    }

    private static String digit(int digit, int place, boolean afterHigher) {
        if (place == 1 && digit <= 2) {
            return digit == 1 ? "" : "ยี่";
        }
        return place == 0 && digit == 1 && afterHigher ? "เอ็ด" : DIGITS[digit];
    }
}
