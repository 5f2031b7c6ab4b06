package org.khet.portal.core.internal.office.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Filter;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.PageRequest.Sort;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/**
 * All schools of the country in one office: list, search, order, map and what is missing stay quick. The bound is generous, since
 * tests share their machine; the figures stand in the output. Core CORE-32, CORE-36.
 */
@OnEachDatabase
class CountryOfSchoolsDbTest {
    private static final int SCHOOLS = 30_816;
    private static final int PLACELESS = (SCHOOLS + 9) / 10;
    private static final int DISTRICTS = 400;
    private static final int NETWORKS = 2_500;
    private static final long FIRST = 1_000_000_000L;
    private static final List<String> SIZES = List.of("ขนาดเล็ก", "ขนาดกลาง", "ขนาดใหญ่", "ขนาดใหญ่พิเศษ");
    private static final Duration QUICK = Duration.ofSeconds(4);
    private final TestDatabase database;
    private final SchoolRecords records;
    private final TestCaller keeper;

    CountryOfSchoolsDbTest(TestDatabase database) {
        this.database = database;
        database.clear();
        var core = new CoreServices(database);
        OfficeId country = core.office("KT1");
        keeper = CoreServices.keeper(country);
        records = TestProfiles.records(database, core);
    }

    private void allSchools() throws SQLException {
        long office = keeper.office().value();
        try (Connection connection = database.connections().getConnection()) {
            var groups = new Batch(connection, "core_school_group (id, office_id, dimension, name, version)");
            for (int i = 0; i < DISTRICTS; i++) {
                groups.row(FIRST + i, office, SchoolRegister.DISTRICT, "ตัวอย่าง " + i, 1);
            }
            for (int i = 0; i < NETWORKS; i++) {
                groups.row(FIRST + 1_000 + i, office, SchoolRegister.NETWORK, "เครือข่าย " + i, 1);
            }
            for (int i = 0; i < SIZES.size(); i++) {
                groups.row(FIRST + 10_000 + i, office, SchoolRegister.SIZE, SIZES.get(i), 1);
            }
            groups.done();
            schools(connection, office);
            connection.commit();
        }
    }

    private static void schools(Connection connection, long office) throws SQLException {
        var schools = new Batch(
                connection,
                "core_school (id, office_id, name, short_name, phone, status, folded, latitude, longitude, kind, version)");
        var codes =
                new Batch(connection, "core_school_code (id, office_id, school_id, scheme, code, sort_no, version)");
        var members =
                new Batch(connection, "core_school_member (id, office_id, school_id, group_id, from_day, version)");
        var heads = new Batch(
                connection,
                "core_person (id, office_id, title, first_name, last_name, post, phone, email, school_id, folded, version)");
        Date since = Date.valueOf(LocalDate.of(2026, 5, 16));
        for (int i = 0; i < SCHOOLS; i++) {
            long id = FIRST + i;
            String name = String.format(Locale.ROOT, "โรงเรียนบ้านตัวอย่าง %05d", i * 7919 % SCHOOLS);
            String code = "1099" + (100_000 + i);
            String folded = name.replace(" ", "") + "|" + name.replace(" ", "") + "|" + code;
            boolean stands = i % 10 != 0;
            schools.row(
                    id,
                    office,
                    name,
                    name,
                    i % 3 == 0 ? "" : "000-000-000",
                    "ACTIVE",
                    folded,
                    stands ? 6 + i % 1_400 / 100.0 : null,
                    stands ? 98 + i % 700 / 100.0 : null,
                    "state",
                    1);
            codes.row(id, office, id, "MOE10", code, 0, 1);
            members.row(3 * id, office, id, FIRST + i % DISTRICTS, since, 1);
            members.row(3 * id + 1, office, id, FIRST + 1_000 + i % NETWORKS, since, 1);
            members.row(3 * id + 2, office, id, FIRST + 10_000 + i % SIZES.size(), since, 1);
            if (i % 2 == 0) {
                heads.row(id, office, "นาย", "ตัวอย่าง", String.valueOf(i), "ผู้อำนวยการโรงเรียน", "", "", id, "", 1);
            }
        }
        for (Batch batch : List.of(schools, codes, members, heads)) {
            batch.done();
        }
    }

    /** One test, since the rows take longer than the questions. */
    @Test
    void allSchoolsInOneOffice_listSearchMapAndGapsStayQuick_andAnImportHoldsUpNobody() throws SQLException {
        allSchools();
        listOpensScrollsSearchesAndSortsQuickly();
        mapHasAllThatHaveAPlace_andNamesSomeOfTheOthers();
        whatIsMissingIsCountedQuickly();
        thousandsOfRowsInOneTransaction_holdUpNobodyWhoSavesAnother();
    }

    private void listOpensScrollsSearchesAndSortsQuickly() {
        var search = new Selection(
                new Filter("ตัวอย่าง 23", Set.of(), Set.of(), false), Set.of(), Set.of(), Set.of(), Set.of());
        var code = new Selection(
                new Filter("1099123456", Set.of(), Set.of(), false), Set.of(), Set.of(), Set.of(), Set.of());
        var district = new Selection(
                new Filter("", Set.of("ตัวอย่าง 7"), Set.of(), false), Set.of(), Set.of(), Set.of(), Set.of());

        assertThat(quick("count", () -> records.count(keeper, Selection.ALL))).isEqualTo(SCHOOLS);
        assertThat(quick("first page", () -> page(Selection.ALL, 0, "name", false)))
                .hasSize(50)
                .isSorted();
        assertThat(quick("far page", () -> page(Selection.ALL, 30_000, "name", false)))
                .hasSize(50);
        assertThat(quick("downwards", () -> page(Selection.ALL, 0, "name", true)))
                .hasSize(50);
        assertThat(quick("by telephone", () -> page(Selection.ALL, 0, "phone", false)))
                .hasSize(50);
        assertThat(quick("search", () -> page(search, 0, "name", false))).hasSize(50);
        assertThat(quick("search, count", () -> records.count(keeper, search))).isEqualTo(1_000);
        assertThat(quick("code", () -> page(code, 0, "name", false))).hasSize(1);
        assertThat(quick("district", () -> page(district, 0, "name", false))).hasSize(50);
        assertThat(quick("district, count", () -> records.count(keeper, district)))
                .isEqualTo(78);
    }

    private void mapHasAllThatHaveAPlace_andNamesSomeOfTheOthers() {
        SchoolRecords.Places places = quick("map", () -> records.places(keeper, Selection.ALL));

        assertThat(places.located()).hasSize(SCHOOLS - PLACELESS);
        assertThat(places.placeless()).isEqualTo(PLACELESS);
        assertThat(places.some()).hasSize(50).allMatch(school -> !school.name().isEmpty());
        var first = places.located().getFirst();
        assertThat(first.name()).startsWith("โรงเรียนบ้านตัวอย่าง ");
        assertThat(first.district()).startsWith("ตัวอย่าง ");
        assertThat(first.network()).startsWith("เครือข่าย ");
        assertThat(SIZES).contains(first.size());
        SchoolId one = places.located().get(20_000).id();
        int at = quick("row of a point", () -> records.position(keeper, Selection.ALL, one))
                .orElseThrow();
        assertThat(records.page(keeper, Selection.ALL, new PageRequest(at, 1, List.of(new Sort("name", false)))))
                .first()
                .extracting(row -> row.school().id())
                .isEqualTo(one);
        assertThat(records.position(keeper, Selection.ALL, new SchoolId(1))).isEmpty();
    }

    private void whatIsMissingIsCountedQuickly() {
        Map<SchoolPart, Integer> gaps = quick("gaps", () -> records.gaps(keeper));

        assertThat(gaps)
                .containsEntry(SchoolPart.GRADES, SCHOOLS)
                .containsEntry(SchoolPart.COORDINATES, PLACELESS)
                .containsEntry(SchoolPart.HEAD, SCHOOLS / 2)
                .containsEntry(SchoolPart.PHONE, SCHOOLS / 3)
                .containsEntry(SchoolPart.SUB_DISTRICT, SCHOOLS)
                .doesNotContainKeys(SchoolPart.CODES, SchoolPart.DISTRICT, SchoolPart.KIND);
    }

    /** As an import and its undo do; the bound is what the embedded database needs, which knows no versions of rows. */
    private void thousandsOfRowsInOneTransaction_holdUpNobodyWhoSavesAnother() throws SQLException {
        try (Connection many = database.connections().getConnection();
                Connection one = database.connections().getConnection();
                var all = many.createStatement();
                var single = one.createStatement()) {
            assertThat(all.executeUpdate("update core_school set phone = '1' where id < " + (FIRST + 8_000)))
                    .isEqualTo(8_000);

            long begin = System.nanoTime();
            assertThat(single.executeUpdate("update core_school set phone = '2' where id = " + (FIRST + 20_000)))
                    .isEqualTo(1);
            one.rollback();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
            many.rollback();
        }
    }

    private List<String> page(Selection selection, int offset, String column, boolean down) {
        return records.page(keeper, selection, new PageRequest(offset, 50, List.of(new Sort(column, down)))).stream()
                .map(row -> row.school().name())
                .toList();
    }

    /** The middle of five after two that warm up. */
    private <T> T quick(String what, Supplier<T> work) {
        T answer = work.get();
        T _ = work.get();
        long[] took = new long[5];
        for (int i = 0; i < took.length; i++) {
            long begin = System.nanoTime();
            T _ = work.get();
            took[i] = System.nanoTime() - begin;
        }
        Arrays.sort(took);
        Duration middle = Duration.ofNanos(took[2]);
        System.out.println(database.kind() + " " + what + ": " + middle.toMillis() + " ms");
        assertThat(middle).as(what).isLessThan(QUICK);
        return answer;
    }

    /** Rows of one table, a thousand at a time. */
    private static final class Batch {
        private final PreparedStatement statement;
        private int waiting;

        Batch(Connection connection, String table) throws SQLException {
            String marks = "?"
                    + ", ?".repeat((int)
                            table.chars().filter(sign -> sign == ',').count());
            statement = connection.prepareStatement("insert into " + table + " values (" + marks + ")");
        }

        void row(Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i], values[i] == null ? java.sql.Types.DECIMAL : type(values[i]));
            }
            statement.addBatch();
            waiting++;
            if (waiting == 1_000) {
                statement.executeBatch();
                waiting = 0;
            }
        }

        private static int type(Object value) {
            return switch (value) {
                case Long _ -> java.sql.Types.BIGINT;
                case Integer _ -> java.sql.Types.INTEGER;
                case Double _ -> java.sql.Types.DECIMAL;
                case Date _ -> java.sql.Types.DATE;
                default -> java.sql.Types.VARCHAR;
            };
        }

        void done() throws SQLException {
            statement.executeBatch();
            statement.close();
        }
    }
}
