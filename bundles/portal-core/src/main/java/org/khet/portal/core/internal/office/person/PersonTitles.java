package org.khet.portal.core.internal.office.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.settings.CodeList.Code;

/**
 * Titles before names as an office writes them: finds the one that is written together with a name, and the long form of a
 * short one. Blanks do not matter. Immutable.
 */
public final class PersonTitles {
    private final List<Code> titles;

    /** @param titles the office's own; those that ended are known as well, people may still have them */
    PersonTitles(List<Code> titles) {
        this.titles = List.copyOf(titles);
    }

    /**
     * A name in its parts.
     *
     * @param title     in its long form, empty for none
     * @param firstName first name
     * @param lastName  all that follows it, empty for none
     */
    record Name(String title, String firstName, String lastName) {
        @Override
        public String toString() {
            return String.join(" · ", title.isEmpty() ? "–" : title, firstName, lastName.isEmpty() ? "–" : lastName);
        }
    }

    /** The long form of a title that stands alone; empty if the office does not know it. */
    String official(String title) {
        for (Code code : titles) {
            if (end(title, code.thai()) == title.length() || end(title, code.code()) == title.length()) {
                return code.thai();
            }
        }
        return "";
    }

    /** Takes a name apart; without a title if none of the office's stands before it. */
    Name split(String whole) {
        Code best = null;
        int longest = 0;
        for (Code code : titles) {
            int end = Math.max(before(whole, code.thai()), before(whole, code.code()));
            if (end > longest) {
                best = code;
                longest = end;
            }
        }
        return parts(best, whole.substring(longest).strip());
    }

    private static Name parts(@Nullable Code title, String rest) {
        int blank = rest.indexOf(' ');
        return new Name(
                title == null ? "" : title.thai(),
                blank < 0 ? rest : rest.substring(0, blank),
                blank < 0 ? "" : rest.substring(blank).strip());
    }

    /** Where the title ends if a name can begin there, else -1. */
    private static int before(String text, String title) {
        int end = end(text, title);
        String rest = end < 0 ? "" : text.substring(end).strip();
        return !rest.isEmpty() && begins(rest.charAt(0)) ? end : -1;
    }

    /** A consonant, a vowel that stands before one, or a letter of another script; so นาง is not the title of นางาม. */
    private static boolean begins(char letter) {
        boolean thai = letter >= '\u0E00' && letter <= '\u0E7F';
        return thai
                ? (letter >= '\u0E01' && letter <= '\u0E2E') || (letter >= '\u0E40' && letter <= '\u0E44')
                : Character.isLetter(letter);
    }

    /** Where the title ends that begins the text, blanks left aside; its last point may be missing. -1 if there is none. */
    private static int end(String text, String title) {
        String wanted = title.replace(" ", "");
        int at = 0;
        for (int i = 0; i < wanted.length(); i++) {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            boolean there = at < text.length() && text.charAt(at) == wanted.charAt(i);
            if (!there) {
                boolean onlyPoint = i == wanted.length() - 1 && i > 1 && wanted.charAt(i) == '.';
                return onlyPoint && wanted.indexOf('.') < i ? at : -1;
            }
            at++;
        }
        return at;
    }
}
