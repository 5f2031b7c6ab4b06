package org.khet.ict.internal.account;

import java.util.Optional;
import java.util.regex.Pattern;
import org.khet.portal.api.outcome.Problem;

/** Refuses a text that looks as if it held a password. Source: ict E-R18. */
final class PasswordWarning {
    private static final Pattern LOOKS_LIKE =
            Pattern.compile("(?iu)(?:รหัสผ่าน|พาสเวิร์ด|password|passwd|pwd)\\s*(?:คือ|is|[:=])\\s*\\S+");

    private PasswordWarning() {}

    /** The problem of this field; empty when there is none. */
    static Optional<Problem> in(String field, String text) {
        return LOOKS_LIKE.matcher(text).find()
                ? Optional.of(Problem.of(field, "ict.error.password"))
                : Optional.empty();
    }
}
