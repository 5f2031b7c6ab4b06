package org.khet.portal.admin.internal.duty.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;

/**
 * Duties of an office that nobody does on a day, in the order of its units; of units within reach only.
 *
 * @param texts in the person's language
 * @param day   the day
 * @param rows  the duties
 * @param total how many duties these units have in all
 */
record VacantDutyList(Texts texts, LocalDate day, List<Row> rows, int total) {
    private static final ListKind KIND = ListKind.impersonal("core.vacant-duty", People.VIEW);

    /**
     * A duty.
     *
     * @param unit     whose
     * @param unitName as the unit is called on that day
     * @param duty     letter and words
     */
    record Row(UnitId unit, String unitName, String duty) {}

    static VacantDutyList on(Caller caller, Texts texts, DutyServices books, LocalDate day) {
        OfficeId office = caller.office();
        Scope scope = caller.require(People.VIEW);
        Map<UnitId, Set<String>> done = books.assigned().on(caller, day).stream()
                .collect(Collectors.groupingBy(
                        one -> one.unit(), Collectors.mapping(one -> one.letter(), Collectors.toSet())));
        Map<UnitId, List<UnitDuty>> all = books.all(office, day);
        List<Row> rows = new ArrayList<>();
        int total = 0;
        for (Unit unit : books.units(office, day)) {
            if (!scope.wholeOffice() && !scope.units().contains(unit.id())) {
                continue;
            }
            String name = texts.choose(unit.name(), unit.nameEnglish());
            for (UnitDuty duty : all.getOrDefault(unit.id(), List.of())) {
                total++;
                if (!done.getOrDefault(unit.id(), Set.of()).contains(duty.letter())) {
                    rows.add(new Row(unit.id(), name, DutyServices.words(duty)));
                }
            }
        }
        return new VacantDutyList(texts, day, List.copyOf(rows), total);
    }

    /** All of them, to be taken out. */
    ExportList<Row> all() {
        String on = texts.get("admin.vacant-duty.day") + " "
                + ScreenDates.in(texts.locale()).longDate(day);
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.vacant-duty.title"), on, texts.locale()),
                List.of(
                        Column.text(texts.get("admin.unit.name.label"), 40, Row::unitName),
                        Column.text(texts.get("admin.assigned-duty.letter.label"), 90, Row::duty)),
                ExportList.Source.of(rows));
    }
}
