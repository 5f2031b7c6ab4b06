package org.khet.portal.shell.internal.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.SchoolYear;

/**
 * What day it is in words: weekday and date, fiscal year, and the school term or that schools are closed. DESIGN §6.
 *
 * @param texts in the person's language
 */
record TodayLine(Texts texts) {
    private static final String SEPARATOR = " · ";

    /** @param year the office's school year of today, {@code null} when it has none */
    String of(LocalDate today, @Nullable SchoolYear year) {
        ScreenDates words = ScreenDates.in(texts.locale());
        String line = texts.get(
                "shell.home.today",
                words.weekday(today),
                words.longDate(today),
                FiscalYear.of(today).buddhist());
        return year == null ? line : line + SEPARATOR + school(today, year);
    }

    private String school(LocalDate today, SchoolYear year) {
        return year.term(today)
                .map(term -> texts.get("shell.home.term", term.number(), year.buddhist()))
                .orElseGet(() -> texts.get("shell.home.break", year.buddhist()));
    }
}
