package org.khet.portal.core.internal.office;

import java.util.List;
import org.khet.portal.core.internal.row.RowTable;

/** The tables of people, schools and their figures into which lists are written. Stateless. */
final class RegisterTables {
    static final RowTable PERSON = new RowTable(
            "core_person",
            together(List.of(
                    RowTable.texts("title", "first_name", "last_name", "post", "phone", "email", "folded"),
                    RowTable.numbers("unit_id", "school_id"),
                    RowTable.days("left_on"))));
    static final RowTable SCHOOL = new RowTable(
            "core_school",
            together(List.of(
                    RowTable.texts("name", "short_name", "phone", "status", "folded"),
                    RowTable.numbers("successor_id"),
                    RowTable.days("until_day"))));
    static final RowTable CODE = new RowTable(
            "core_school_code",
            together(List.of(RowTable.texts("scheme", "code"), RowTable.numbers("school_id", "sort_no"))));
    static final RowTable GROUP = new RowTable("core_school_group", RowTable.texts("dimension", "name"));
    static final RowTable MEMBER = new RowTable(
            "core_school_member",
            together(List.of(RowTable.numbers("school_id", "group_id"), RowTable.days("from_day", "until_day"))));

    static final RowTable FIGURE = new RowTable(
            "core_school_figure",
            together(List.of(
                    RowTable.texts("figure", "source_kind", "source_name"),
                    RowTable.numbers("school_id", "school_year", "amount"),
                    RowTable.times("sourced_at"))));

    static final RowTable COUNT = new RowTable(
            "core_pupil_count",
            together(List.of(
                    RowTable.texts("grade", "source_kind", "source_name"),
                    RowTable.numbers("school_id", "male", "female"),
                    RowTable.days("as_of"),
                    RowTable.times("sourced_at"))));

    /** Each after those that point at it. */
    static final List<RowTable> ALL = List.of(COUNT, FIGURE, MEMBER, CODE, GROUP, PERSON, SCHOOL);

    private RegisterTables() {}

    private static List<RowTable.Column> together(List<List<RowTable.Column>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
