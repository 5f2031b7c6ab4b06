package org.khet.portal.admin.internal.calendar.ui;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.admin.time.SchoolYearRegister.Listed;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.api.time.WorkingDays.Holiday;

/**
 * Holidays and school years as files.
 *
 * @param texts in the person's language
 */
record CalendarExports(Texts texts) {
    private static final ListKind HOLIDAYS = ListKind.impersonal("core.holiday", WorkingDays.CONFIGURE);
    private static final ListKind YEARS = ListKind.impersonal("core.school-year", WorkingDays.CONFIGURE);

    /**
     * The holidays of a fiscal year.
     *
     * @param year the year in words
     */
    ExportList<Holiday> holidays(List<Holiday> holidays, String year) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        return new ExportList<>(
                HOLIDAYS,
                new ExportList.ExportTexts(texts.get("admin.holidays.title"), year, texts.locale()),
                List.of(
                        Column.date(texts.get("admin.holidays.day"), 16, Holiday::day),
                        Column.text(texts.get("admin.holidays.weekday"), 14, holiday -> dates.weekday(holiday.day())),
                        Column.text(texts.get("admin.holidays.name"), 50, Holiday::name),
                        Column.text(
                                texts.get("admin.holidays.kind"),
                                20,
                                holiday -> texts.get(
                                        holiday.national() ? "admin.holidays.national" : "admin.holidays.own"))),
                ExportList.Source.of(holidays));
    }

    /** School years, with a column for the days of each term that one of them has. */
    ExportList<Listed> years(List<Listed> years) {
        SchoolYearMessages messages = new SchoolYearMessages(texts);
        List<Column<Listed>> columns = new ArrayList<>();
        columns.add(Column.number(
                texts.get("admin.school-years.year"), 10, row -> row.year().buddhist()));
        columns.add(Column.date(
                texts.get("admin.school-years.first"), 14, row -> row.year().firstDay()));
        columns.add(Column.date(
                texts.get("admin.school-years.last"), 14, row -> row.year().lastDay()));
        int terms =
                years.stream().mapToInt(row -> row.year().terms().size()).max().orElse(0);
        for (int number = 1; number <= terms; number++) {
            int index = number - 1;
            columns.add(Column.text(
                    texts.get("admin.school-years.term", number), 24, row -> term(messages, row.year(), index)));
        }
        columns.add(Column.text(texts.get("admin.school-years.breaks"), 30, row -> messages.breaks(row.year())));
        columns.add(Column.number(
                texts.get("admin.school-years.days"), 8, row -> row.year().days()));
        columns.add(Column.text(
                texts.get("admin.school-years.origin"),
                14,
                row -> texts.get(row.recorded() ? "admin.school-years.recorded" : "admin.school-years.standard")));
        return new ExportList<>(
                YEARS,
                new ExportList.ExportTexts(texts.get("admin.school-years.title"), "", texts.locale()),
                columns,
                ExportList.Source.of(years));
    }

    private static String term(SchoolYearMessages messages, SchoolYear year, int index) {
        if (index >= year.terms().size()) {
            return "";
        }
        SchoolTerm term = year.terms().get(index);
        return messages.span(term.firstDay(), term.lastDay());
    }
}
