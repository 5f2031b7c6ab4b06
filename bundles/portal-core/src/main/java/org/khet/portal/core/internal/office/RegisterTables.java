package org.khet.portal.core.internal.office;

import java.util.List;
import java.util.Optional;
import org.khet.portal.core.internal.row.RowTable;

/** The tables of people, posts, units, schools and their figures into which lists are written. Stateless. */
public final class RegisterTables {
    /** Column of rows that belong to a post. */
    public static final String POST_KEY = "post_id";

    /** Posts. */
    public static final RowTable POST = new RowTable(
            "core_post",
            together(List.of(
                    RowTable.texts(
                            "number", "sort_key", "line", "kind", "post_rank", "folded", "end_reason", "end_order"),
                    RowTable.numbers("unit_id", "into_id"),
                    RowTable.days("ended_on"))));

    /** Who holds posts. */
    public static final RowTable HOLDER = new RowTable(
            "core_post_holder",
            together(List.of(RowTable.numbers(POST_KEY, "person_id"), RowTable.days("first_day", "last_day"))));

    /** Who acts in vacant posts. */
    public static final RowTable ACTING = new RowTable(
            "core_post_acting",
            together(List.of(
                    RowTable.texts("capacity", "function_code", "role_code", "topics", "modules", "order_ref"),
                    RowTable.numbers(POST_KEY, "person_id", "unit_id"),
                    RowTable.decimals("money_limit"),
                    RowTable.days("first_day", "last_day"))));

    public static final RowTable PERSON = new RowTable(
            "core_person",
            together(List.of(
                    RowTable.texts("title", "first_name", "last_name", "post", "phone", "email", "folded"),
                    RowTable.numbers("unit_id", "school_id", "next_unit_id"),
                    RowTable.days("left_on", "moves_on"))));
    public static final RowTable SCHOOL = new RowTable(
            "core_school",
            together(List.of(
                    RowTable.texts("name", "short_name", "phone", "status", "folded"),
                    RowTable.words("kind", "lowest_grade", "highest_grade", "sub_district", "village", "head"),
                    RowTable.decimals("latitude", "longitude"),
                    RowTable.numbers("successor_id"),
                    RowTable.days("until_day"))));
    public static final RowTable CODE = new RowTable(
            "core_school_code",
            together(List.of(RowTable.texts("scheme", "code"), RowTable.numbers("school_id", "sort_no"))));
    public static final RowTable GROUP = new RowTable("core_school_group", RowTable.texts("dimension", "name"));
    public static final RowTable MEMBER = new RowTable(
            "core_school_member",
            together(List.of(RowTable.numbers("school_id", "group_id"), RowTable.days("from_day", "until_day"))));

    public static final RowTable FIGURE = new RowTable(
            "core_school_figure",
            together(List.of(
                    RowTable.texts("figure", "source_kind", "source_name"),
                    RowTable.numbers("school_id", "school_year", "amount"),
                    RowTable.times("sourced_at"))));

    public static final RowTable COUNT = new RowTable(
            "core_pupil_count",
            together(List.of(
                    RowTable.texts("grade", "source_kind", "source_name"),
                    RowTable.numbers("school_id", "male", "female"),
                    RowTable.days("as_of"),
                    RowTable.times("sourced_at"))));

    /** Column of the names and places of a unit. */
    public static final String UNIT_KEY = "unit_id";

    public static final RowTable UNIT = new RowTable(
            "core_unit",
            together(List.of(
                    RowTable.texts("code", "name", "short_name", "name_english", "phone"),
                    RowTable.numbers("parent_id", "sort_no", "successor_id"),
                    RowTable.days("from_day", "until_day", "settled_on"))));

    /** What units are called, and below which they stand, from which day on. */
    public static final RowTable PERIOD = new RowTable(
            "core_unit_period",
            together(List.of(
                    RowTable.texts("name", "short_name", "name_english"),
                    RowTable.numbers(UNIT_KEY, "parent_id"),
                    RowTable.days("from_day", "until_day"))));

    /** Each after those that point at it. */
    public static final List<RowTable> ALL =
            List.of(COUNT, FIGURE, MEMBER, CODE, GROUP, ACTING, HOLDER, POST, PERSON, SCHOOL, PERIOD, UNIT);

    private RegisterTables() {}

    /**
     * To whom rows of a table belong.
     *
     * @param owner  its table
     * @param column with the owner's key
     */
    record Belonging(RowTable owner, String column) {}

    /** To whom rows of the table belong; empty for records that have a name themselves. */
    static Optional<Belonging> belonging(RowTable table) {
        if (table.equals(HOLDER) || table.equals(ACTING)) {
            return Optional.of(new Belonging(POST, POST_KEY));
        }
        if (table.equals(PERIOD)) {
            return Optional.of(new Belonging(UNIT, UNIT_KEY));
        }
        boolean own = List.of(PERSON, POST, SCHOOL, GROUP, UNIT).contains(table);
        return own ? Optional.empty() : Optional.of(new Belonging(SCHOOL, "school_id"));
    }

    private static List<RowTable.Column> together(List<List<RowTable.Column>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
