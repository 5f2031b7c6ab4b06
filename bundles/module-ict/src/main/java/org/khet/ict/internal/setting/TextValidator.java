package org.khet.ict.internal.setting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.text.ThaiDigits;

/** Checks what people type before it is stored; all are pure functions. */
public final class TextValidator {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");
    private static final Pattern PHONE = Pattern.compile("\\d{9,10}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
    private static final Pattern PASSWORD = Pattern.compile(
            "(?iu)(รหัสผ่าน|รหัสเข้า|พาสเวิร์ด|พาสเวิด|password|passwd|pass\\s*word|\\bpwd\\b|\\bpin\\b)\\s*(คือ|เป็น|is|=|:|：)?\\s*[\\p{L}\\p{M}]{0,6}\\s*[\\x21-\\x7E]{4,}");

    private TextValidator() {}

    /** A field that must not be empty is; the text {@code ict.error.missing.<field>} names it. */
    public static Problem missing(String field) {
        return Problem.of(field, "ict.error.missing." + field);
    }

    /** The text without control characters and without blanks at its ends; line ends become {@code \n}. */
    public static String clean(String text) {
        return CONTROL.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    /** The telephone number as digits: blanks, hyphens and brackets left out, Thai digits made Arabic. */
    public static String phone(String typed) {
        return ThaiDigits.toArabic(clean(typed)).replaceAll("[\\s().-]", "");
    }

    /** A problem if the telephone number has not 9 or 10 digits. Source: ict I.2.3. */
    public static @Nullable Problem wrongPhone(String field, String phone) {
        return phone.isEmpty()
                ? missing(field)
                : PHONE.matcher(phone).matches() ? null : Problem.of(field, "ict.error.phone");
    }

    /** A problem if there is a text that is no e-mail address. */
    public static @Nullable Problem wrongMail(String field, String mail) {
        return mail.isEmpty() || MAIL.matcher(mail).matches()
                ? tooLong(field, mail, 120)
                : Problem.of(field, "ict.error.email");
    }

    /** A problem if the text is longer than allowed. */
    public static @Nullable Problem tooLong(String field, String text, int most) {
        return text.length() <= most ? null : Problem.of(field, "ict.error.long", most, text.length());
    }

    /** A problem if the text is shorter or longer than allowed. */
    public static @Nullable Problem wrongLength(String field, String text, int least, int most) {
        if (text.isEmpty()) {
            return missing(field);
        }
        return text.length() < least ? Problem.of(field, "ict.error.short", least) : tooLong(field, text, most);
    }

    /** Whether the text seems to hold a password, which must not be written here. Source: ict E-R18. */
    public static boolean showsPassword(String text) {
        return PASSWORD.matcher(text).find();
    }

    /** The problems that there are, in their order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static List<Problem> found(@Nullable Problem... problems) {
        return Stream.of(problems)
                .filter(p -> p != null)
                .map(TextValidator::known)
                .toList();
    }

    private static Problem known(@Nullable Problem problem) {
        if (problem == null) {
            throw new IllegalStateException("filtered before");
        }
        return problem;
    }
}
