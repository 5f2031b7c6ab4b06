package org.khet.processes.internal.book;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.text.ThaiDigits;

/**
 * Finds in a book what must not be printed: other offices, open placeholders, unknown persons. Thai digits and blanks make no
 * difference. Source: core E-53, CON-24, CORE-95.
 */
public final class BookTexts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\\n]{1,40}\\}|…{2,}|\\.{6,}");
    private static final Pattern OFFICE =
            Pattern.compile("(?:สำนักงานเขตพื้นที่การศึกษา(?:ประถมศึกษา|มัธยมศึกษา)|(?:สพป|สพม)\\.\\s*)"
                    + "[\\u0E01-\\u0E4E]{2,}(?:\\s*เขต\\s*\\d+)?");
    /** What makes the name of an office the name of another one. */
    private static final String ENDS = "(?!\\d|\\s*เขต\\s*\\d)";

    private final People people;
    private final CodeLists lists;

    /** Over the people of offices, and the titles that they have. */
    public BookTexts(People people, CodeLists lists) {
        this.people = people;
        this.lists = lists;
    }

    /**
     * Reads texts of an office.
     *
     * @param own names that it has, long and short
     */
    Reading of(OfficeId office, Collection<String> own) {
        String names = own.stream().map(BookTexts::loose).collect(Collectors.joining("|", "(?:", ")"));
        return new Reading(Pattern.compile(names + ENDS), new BookNames(office, people, lists));
    }

    /** Reads texts of one office. */
    static final class Reading {
        private final Pattern own;
        private final BookNames names;

        private Reading(Pattern own, BookNames names) {
            this.own = own;
            this.names = names;
        }

        /**
         * What is wrong, once each, as sentences of chapter and finding.
         *
         * @param chapter where the text stands
         */
        Set<String> warnings(String chapter, String text) {
            Set<String> found = new LinkedHashSet<>();
            String read = ThaiDigits.toArabic(text).replace('\u00A0', ' ');
            Matcher open = PLACEHOLDER.matcher(read);
            while (open.find()) {
                found.add(chapter + ": ช่องที่ยังไม่ได้กรอก " + open.group());
            }
            Matcher other = OFFICE.matcher(read);
            while (other.find()) {
                if (!isOwn(read, other.start())) {
                    found.add(chapter + ": ชื่อสำนักงานอื่น " + other.group().replaceAll("\\s+", " "));
                }
            }
            names.unknown(read).forEach(name -> found.add(chapter + ": บุคคลที่ไม่อยู่ในทะเบียน " + name));
            return found;
        }

        private boolean isOwn(String text, int from) {
            return own.matcher(text)
                    .region(from, text.length())
                    .useTransparentBounds(true)
                    .lookingAt();
        }
    }

    /** A name however it is spaced. */
    static String loose(String name) {
        return ThaiDigits.toArabic(name)
                .replaceAll("\\s", "")
                .chars()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("\\s*"));
    }
}
