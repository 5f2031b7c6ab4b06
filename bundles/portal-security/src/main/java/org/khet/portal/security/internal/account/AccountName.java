package org.khet.portal.security.internal.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.text.ThaiDigits;

/**
 * A sign-in name.
 *
 * @param text   as typed, composed
 * @param folded lower case with compatible letters joined and Arabic digits, by which it is unique in the runtime: a keyboard that is
 *     set to Thai writes Thai ones
 */
public record AccountName(String text, String folded) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._@-]{2,59}");

    /** The name in any form, for looking it up. */
    public static AccountName typed(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return new AccountName(text, ThaiDigits.toArabic(joined(text)));
    }

    private static String joined(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** As {@link #folded}, with the digits that were typed: names of before are kept so. */
    String withItsDigits() {
        return joined(text);
    }

    /**
     * A new name: 3 to 60 letters, digits, dots, hyphens, underscores, at signs, beginning with a letter or digit.
     *
     * @throws Rejected with field {@code name} if it has another form
     */
    public static AccountName fresh(String typed) {
        AccountName name = typed(typed);
        if (!FORM.matcher(name.text).matches() || name.folded.length() > 60) {
            throw Rejected.of("name", "security.account.error.name");
        }
        return name;
    }
}
