package org.khet.portal.admin.internal.pupil.ui;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.SchoolCodeLine;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.pupil.PupilTotals.Days;
import org.khet.portal.api.pupil.PupilTotals.Filter;
import org.khet.portal.api.pupil.PupilTotals.Row;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ScreenDates;

/**
 * Pupils of the schools of a filter as a file, with all levels.
 *
 * @param caller in whose name is read
 * @param texts  in the person's language
 * @param desk   pupils of schools
 */
record PupilListExport(Caller caller, Texts texts, PupilServices desk) {
    private static final ListKind KIND = ListKind.impersonal("core.pupil-count", Schools.VIEW);
    private static final int BATCH = 500;

    /** @param sentence the filter in words */
    ExportList<Row> all(Days days, Filter filter, String sentence) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        var byName = List.of(new PageRequest.Sort("name", false));
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.text(texts.get("admin.schools.list.codes"), 22, row -> SchoolCodeLine.of(row.school())),
                Column.text(
                        texts.get("admin.school.name.label"),
                        40,
                        row -> row.school().name()),
                Column.text(
                        texts.get("admin.school.network.label"),
                        24,
                        row -> row.school().network()),
                Column.text(
                        texts.get("admin.school.district.label"),
                        20,
                        row -> row.school().district())));
        desk.codes().stream()
                .filter(code -> code.parent() == null)
                .forEach(level -> columns.add(Column.<Row>number(
                                PupilTable.name(texts, level),
                                12,
                                row -> row.levels().getOrDefault(level.code(), 0))
                        .sum()));
        columns.add(Column.<Row>number(texts.get("admin.pupil-counts.male"), 10, Row::male)
                .sum());
        columns.add(Column.<Row>number(texts.get("admin.pupil-counts.female"), 10, Row::female)
                .sum());
        columns.add(Column.<Row>number(texts.get("admin.pupil-counts.sum"), 10, Row::sum)
                .sum());
        if (days.before() != null) {
            columns.add(Column.<Row>number(dates.listDate(days.before()), 12, Row::before)
                    .sum());
            columns.add(
                    Column.<Row>number(texts.get("admin.pupil-counts.difference"), 10, row -> row.sum() - row.before())
                            .sum());
            columns.add(Column.text(
                    texts.get("admin.pupil-counts.percent"), 10, row -> PupilChange.percent(row.before(), row.sum())));
        }
        String which = texts.get("admin.pupils.asOf") + " " + dates.listDate(days.asOf());
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(
                        texts.get("admin.pupil-counts.title"),
                        sentence.isEmpty() ? which : which + " · " + sentence,
                        texts.get("admin.pupil-counts.all"),
                        texts.locale()),
                columns,
                new ExportList.Source<>(
                        () -> desk.totals().count(caller, days, filter),
                        () -> RowPager.byOffset(offset ->
                                desk.totals().page(caller, days, filter, new PageRequest(offset, BATCH, byName)))));
    }
}
