package org.khet.portal.security.internal.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Passwords that everybody tries first. Instead of a list of thousands of long ones it knows the short words and keyboard
 * rows from which they are made, and takes a password apart: what remains after taking out these, repetitions and counting
 * must still be something. So {@code Password12345!} and {@code thailand2569} are common, a sentence is not.
 */
final class CommonPasswords {
    /** Weight that must remain beside the common parts: 2 for a different letter or sign, 1 for a digit; our proposal. */
    private static final int LEAST_REST = 8;

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final List<String> ROWS = List.of(
            "1234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qazwsxedcrfvtgbyhnujmikolp",
            "abcdefghijklmnopqrstuvwxyz",
            "ๅ/-ภถุึคตจขช",
            "ๆไำพะัีรนยบล",
            "ฟหกดเ้่าสวง",
            "ผปแอิืทมใฝ",
            "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ");
    private final Set<String> words = read();

    boolean contains(char[] password, String name) {
        String plain = new String(password).toLowerCase(Locale.ROOT);
        return poor(plain, name) || poor(unleet(plain), name);
    }

    private boolean poor(String text, String name) {
        String rest = without(text, name.toLowerCase(Locale.ROOT));
        for (String part : NOT_LETTERS.split(name.toLowerCase(Locale.ROOT), 0)) {
            rest = without(rest, part);
        }
        for (int length = 16; length >= 3; length--) {
            rest = withoutWords(rest, length);
        }
        return rest.replace("\n", "")
                        .codePoints()
                        .distinct()
                        .map(sign -> Character.isDigit(sign) ? 1 : 2)
                        .sum()
                < LEAST_REST;
    }

    private String withoutWords(String text, int length) {
        String rest = text;
        for (int i = 0; i + length <= rest.length(); i++) {
            String part = rest.substring(i, i + length);
            if (words.contains(part) || isRun(part)) {
                rest = rest.substring(0, i) + "\n" + rest.substring(i + length);
            }
        }
        return rest;
    }

    private static boolean isRun(String part) {
        String back = new StringBuilder(part).reverse().toString();
        for (String row : ROWS) {
            if (row.contains(part) || row.contains(back)) {
                return true;
            }
        }
        return false;
    }

    private static String without(String text, String part) {
        return part.length() < 3 ? text : text.replace(part, "\n");
    }

    private static String unleet(String text) {
        return text.replace('@', 'a')
                .replace('4', 'a')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't')
                .replace('!', 'i');
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(
                        CommonPasswords.class.getResourceAsStream("common-words.txt"), "common-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> read = new HashSet<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(BLANK::splitAsStream)
                    .forEach(read::add);
            return Set.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
