package org.khet.portal.admin.internal.calendar.ui;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;

/**
 * Days of school years in words.
 *
 * @param texts in the person's language
 */
record SchoolYearMessages(Texts texts) {
    String span(LocalDate first, LocalDate last) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        return dates.listDate(first) + " – " + dates.listDate(last);
    }

    String days(SchoolYear year) {
        return span(year.firstDay(), year.lastDay());
    }

    String term(SchoolTerm term) {
        return texts.get("admin.school-years.term", term.number()) + ": " + span(term.firstDay(), term.lastDay());
    }

    /** All breaks of the year; a dash for none. */
    String breaks(SchoolYear year) {
        String all = year.breaks().stream()
                .map(one -> span(one.firstDay(), one.lastDay()))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "–" : all;
    }

    String count(int days) {
        return texts.get("admin.school-years.count", days);
    }
}
