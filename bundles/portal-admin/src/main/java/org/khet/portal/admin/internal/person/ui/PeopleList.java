package org.khet.portal.admin.internal.person.ui;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.person.PeopleRegister.Filter;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/**
 * The people of a filter with where they belong: a page of the screen, and all of them as a file.
 *
 * @param caller in whose name is read
 * @param texts  in the person's language
 * @param people the register
 * @param places units and schools
 */
record PeopleList(Caller caller, Texts texts, PeopleRegister people, Workplaces places) {
    private static final ListKind KIND = ListKind.personal("core.person", People.VIEW);
    private static final int BATCH = 500;

    /**
     * A row with where the person belongs.
     *
     * @param person the person
     * @param place  name of unit or school
     */
    record Row(Person person, String place) {}

    /** A page in two questions: the people, and the schools of those who are of one. */
    List<Row> rows(Filter filter, PageRequest page) {
        List<Person> found = people.page(caller, filter, page);
        Map<SchoolId, School> schools = places.schools(found);
        Map<UnitId, Unit> units = places.units();
        return found.stream()
                .map(person -> new Row(person, place(person, units, schools)))
                .toList();
    }

    private String place(Person person, Map<UnitId, Unit> units, Map<SchoolId, School> schools) {
        School school = person.school() == null ? null : schools.get(person.school());
        Unit unit = person.unit() == null ? null : units.get(person.unit());
        if (school != null) {
            return school.shortName();
        }
        return unit == null ? texts.get("admin.people.office") : unit.shortName();
    }

    /**
     * All of them, to be taken out.
     *
     * @param sentence the filter in words
     */
    ExportList<Row> all(Filter filter, String sentence) {
        var byName = List.of(new PageRequest.Sort("name", false));
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.people.title"), sentence, texts.locale()),
                List.of(
                        Column.text(
                                texts.get("admin.people.list.name"),
                                32,
                                row -> row.person().fullName()),
                        Column.text(
                                texts.get("admin.person.position.label"),
                                32,
                                row -> row.person().position()),
                        Column.text(texts.get("admin.people.column.place"), 28, Row::place),
                        Column.text(
                                texts.get("admin.person.phone.label"),
                                16,
                                row -> row.person().phone()),
                        Column.text(
                                texts.get("admin.person.email.label"),
                                26,
                                row -> row.person().email()),
                        Column.text(
                                texts.get("admin.people.column.state"),
                                14,
                                row -> texts.get(row.person().active() ? "admin.people.here" : "admin.people.left"))),
                new ExportList.Source<>(
                        () -> people.count(caller, filter),
                        () -> RowPager.byOffset(offset -> rows(filter, new PageRequest(offset, BATCH, byName)))));
    }
}
