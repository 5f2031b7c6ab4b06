package org.khet.processes.internal.book;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.NameTitles;
import org.khet.portal.api.person.People;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.CodeLists;

/**
 * Names of persons in a text: what stands behind one of the office's titles, long or short, or several of them. Known is who stands in
 * the register with the same titles. Source: core E-53, CON-25.
 */
final class BookNames {
    /** A name begins with a consonant or a vowel that stands before one, so นาง is no title in นางาม. */
    private static final String NAME = "[\\u0E01-\\u0E2E\\u0E40-\\u0E44][\\u0E01-\\u0E4E]+";

    private static final int ENOUGH = 20;
    private final OfficeId office;
    private final People people;
    private final List<Code> titles;
    private final Pattern title;
    private final Pattern person;
    /** Whether whoever is called so stands in the register. */
    private final Map<String, Boolean> known = new HashMap<>();

    BookNames(OfficeId office, People people, CodeLists lists) {
        this.office = office;
        this.people = people;
        this.titles = lists.of(office, NameTitles.LIST);
        this.title = Pattern.compile(titles.stream()
                .flatMap(code -> Stream.of(code.thai(), code.code()))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(BookTexts::loose)
                .collect(Collectors.joining("|", "(?:", ")")));
        this.person = Pattern.compile("(?<![\\u0E01-\\u0E4E.])(?:" + title + "\\s?)+(" + NAME + ") +(" + NAME + ")");
    }

    /** The names in a text that nobody of the office has, as they stand there. */
    Set<String> unknown(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher one = person.matcher(text);
        while (one.find()) {
            String first = one.group(1);
            if (!known.computeIfAbsent(whole(one.group()), written -> isKnown(first, written))) {
                found.add(one.group());
            }
        }
        return found;
    }

    private boolean isKnown(String firstName, String written) {
        return people.search(office, firstName, ENOUGH).stream()
                .anyMatch(one -> whole(one.fullName()).equals(written));
    }

    /** A name with its titles in their long form and without blanks. */
    private String whole(String name) {
        Matcher leading = Pattern.compile("(?:" + title + "\\s*)*").matcher(name);
        int end = leading.lookingAt() ? leading.end() : 0;
        return bare(title.matcher(name.substring(0, end))
                        .replaceAll(one -> Matcher.quoteReplacement(official(one.group()))))
                + bare(name.substring(end));
    }

    private String official(String written) {
        return titles.stream()
                .filter(code -> bare(code.thai()).equals(bare(written))
                        || bare(code.code()).equals(bare(written)))
                .map(Code::thai)
                .findFirst()
                .orElse(written);
    }

    private static String bare(String words) {
        return words.replaceAll("\\s", "");
    }
}
