package org.khet.processes.internal.book;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;

/** Finds in a book what must not be printed: other offices, open placeholders, unknown persons. Source: core E-53, CON-24, CORE-95. */
public final class BookTexts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\\n]{1,40}\\}|…{2,}|\\.{6,}");
    private static final Pattern OFFICE = Pattern.compile(
            "สำนักงานเขตพื้นที่การศึกษา(?:ประถมศึกษา|มัธยมศึกษา)[\\u0E01-\\u0E4E]*(?: เขต \\d+)?|(?:สพป|สพม)\\.\\s?[\\u0E01-\\u0E4E]{2,}(?: เขต \\d+)?");
    private static final Pattern PERSON =
            Pattern.compile("(?<![\\u0E01-\\u0E4E])(นางสาว|นาย|นาง)([\\u0E01-\\u0E4E]{2,}) ([\\u0E01-\\u0E4E]{2,})");
    private static final int ENOUGH = 20;
    private final People people;

    /** Over the people of offices. */
    public BookTexts(People people) {
        this.people = people;
    }

    /**
     * What is wrong, once each, as sentences of chapter and finding.
     *
     * @param chapter where the text stands
     * @param own     names that this office has
     */
    public Set<String> warnings(OfficeId office, String chapter, String text, List<String> own) {
        Set<String> found = new LinkedHashSet<>();
        Matcher open = PLACEHOLDER.matcher(text);
        while (open.find()) {
            found.add(chapter + ": ช่องที่ยังไม่ได้กรอก " + open.group());
        }
        Matcher other = OFFICE.matcher(text);
        while (other.find()) {
            String name = other.group();
            if (own.stream().noneMatch(mine -> mine.contains(name) || name.contains(mine))) {
                found.add(chapter + ": ชื่อสำนักงานอื่น " + name);
            }
        }
        Matcher person = PERSON.matcher(text);
        while (person.find()) {
            String name = person.group();
            boolean known = people.search(office, person.group(2), ENOUGH).stream()
                    .anyMatch(one -> one.fullName().equals(name));
            if (!known) {
                found.add(chapter + ": บุคคลที่ไม่อยู่ในทะเบียน " + name);
            }
        }
        return found;
    }
}
