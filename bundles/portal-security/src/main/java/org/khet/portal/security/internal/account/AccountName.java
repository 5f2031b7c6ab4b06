package org.khet.portal.security.internal.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.khet.portal.api.outcome.Rejected;

/**
 * A sign-in name.
 *
 * @param text   as typed, composed
 * @param folded lower case with compatible letters joined, by which it is unique in the runtime
 */
public record AccountName(String text, String folded) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._@-]{2,59}");

    /** The name in any form, for looking it up. */
    public static AccountName typed(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return new AccountName(
                text, Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
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
