package org.khet.portal.core.internal.office.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.person.PeopleRegister.Filter;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.personal.CitizenNumbers;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.StaffKinds;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** An office records its people with kind of staff and citizen number. CORE-11. */
@OnEachDatabase
class CitizenNumberServiceDbTest {
    private static final String NUMBER = "9999900000019"; // never issued
    private static final String OTHER = "9999900000060";
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of());
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private PersonId clerk;

    CitizenNumberServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void clerkOfAnOffice() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        clerk = core.peopleDesk.add(keeper, CoreServices.person("ธุรการ"));
    }

    @Test
    void kindOfStaffIsOneOfTheOfficesList_andStaysAfterItEnded() {
        int edition = core.peopleDesk.open(keeper, clerk).number();
        core.peopleDesk.edit(keeper, clerk, edition, ofKind("permanent-employee"));
        core.codes.replace(
                keeper,
                StaffKinds.LIST,
                StaffKinds.LIST.standard().stream()
                        .map(code -> new Code(code.code(), null, code.thai(), code.english(), false))
                        .toList());

        core.peopleDesk.edit(keeper, clerk, edition + 1, ofKind("permanent-employee"));

        assertThat(core.people.find(kt1, clerk).orElseThrow().staffKind()).isEqualTo("permanent-employee");
        refused(() -> core.peopleDesk.add(keeper, ofKind("janitor")), "staffKind", "core.person.error.staffKind");
        refused(() -> core.peopleDesk.add(keeper, ofKind("pirate")), "staffKind", "core.person.error.staffKind");
    }

    @Test
    void personIsRecordedWithTitleNamesAndKind_theTitleIsPrintedJoinedToTheFirstName_aWrongNumberIsRefused() {
        PersonDraft typed = new PersonDraft(
                " นางสาว ",
                " ตัวอย่าง ",
                " ทดสอบ ",
                "นักวิชาการคอมพิวเตอร์ปฏิบัติการ",
                null,
                null,
                "",
                "",
                "government-employee");
        PersonId added = core.peopleDesk.add(keeper, typed);

        Person stored = core.people.find(kt1, added).orElseThrow();
        assertThat(stored.title()).isEqualTo("นางสาว");
        assertThat(stored.firstName()).isEqualTo("ตัวอย่าง");
        assertThat(stored.lastName()).isEqualTo("ทดสอบ");
        assertThat(stored.staffKind()).isEqualTo("government-employee");
        assertThat(stored.fullName()).isEqualTo("นางสาวตัวอย่าง ทดสอบ");
        assertThat(stored.shortName()).isEqualTo("ตัวอย่าง ทดสอบ");
        assertThat(core.people.find(kt1, clerk).orElseThrow().fullName())
                .as("without a last name")
                .isEqualTo("นายธุรการ");
        for (String wrong : List.of("9999900000018", "999990000001", "99999000000190", "999990000001x")) {
            refused(() -> core.numbers.record(keeper, added, 0, wrong), "number", "core.person.error.number");
        }
        assertThat(core.numbers.masked(keeper, added)).isEmpty();
        core.numbers.record(keeper, added, 0, NUMBER);
        assertThat(core.numbers.masked(keeper, added)).isPresent();
        refused(
                () -> core.peopleDesk.add(keeper, new PersonDraft("นาย", " ", "ทดสอบ", "", null, null, "", "")),
                "firstName",
                "core.error.needed");
    }

    @Test
    void wrongCheckDigitIsRefused_andNothingIsStored() {
        refused(() -> core.numbers.record(keeper, clerk, 0, "9999900000018"), "number", "core.person.error.number");

        assertThat(core.numbers.masked(keeper, clerk)).isEmpty();
    }

    @Test
    void numberIsKeptOnceInAnOffice_anotherOfficeKnowsNothingOfIt() {
        core.numbers.record(keeper, clerk, 0, "๙-๙๙๙๙-๐๐๐๐๐-๐๑-๙");
        PersonId driver = core.peopleDesk.add(keeper, CoreServices.person("ขับรถ"));

        refused(() -> core.numbers.record(keeper, driver, 0, NUMBER), "number", "core.person.error.numberTaken");
        OfficeId kt2 = core.office("KT2");
        PersonId same = core.peopleDesk.add(CoreServices.keeper(kt2), CoreServices.person("ธุรการ"));
        core.numbers.record(CoreServices.keeper(kt2), same, 0, NUMBER);

        assertThat(core.numbers
                        .masked(CoreServices.keeper(kt2), same)
                        .orElseThrow()
                        .value())
                .isEqualTo("x-xxxx-xxxxx-01-9");
        assertThat(prints()).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void numberIsCorrectedAndTakenOut_theTrailSaysThatItHappenedNotWhich() {
        core.numbers.record(keeper, clerk, 0, NUMBER);
        core.numbers.record(keeper, clerk, edition(), OTHER);
        assertThat(core.numbers.masked(keeper, clerk).orElseThrow().value()).isEqualTo("x-xxxx-xxxxx-06-0");

        core.numbers.remove(keeper, clerk, edition());

        assertThat(core.numbers.masked(keeper, clerk)).isEmpty();
        var trail = core.audit.page(TestCaller.in(kt1).with(AuditTrail.READ), AuditLog.Filter.ALL, PAGE);
        assertThat(trail)
                .extracting(AuditLog.Entry::action)
                .startsWith(
                        "core.citizen-number.removed", "core.citizen-number.recorded", "core.citizen-number.recorded");
        assertThat(trail.toString()).doesNotContain(NUMBER, OTHER);
    }

    @Test
    void somebodySavedFirst_theSecondIsTold() {
        core.numbers.record(keeper, clerk, 0, NUMBER);

        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> core.numbers.record(keeper, clerk, 0, OTHER));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> core.numbers.remove(keeper, clerk, 0));
        assertThat(core.numbers.masked(keeper, clerk).orElseThrow().value()).isEqualTo("x-xxxx-xxxxx-01-9");
    }

    @Test
    void whoMayNotChangeThePerson_recordsNoNumber() {
        UnitId ict = core.units.findByCode(kt1, "ICT").orElseThrow().id();
        var head = TestCaller.in(kt1).with(People.VIEW).inUnit(ict, People.EDIT);

        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.numbers.record(head, clerk, 0, NUMBER));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.numbers.record(TestCaller.in(kt1).with(People.VIEW), clerk, 0, NUMBER));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.numbers.masked(TestCaller.in(kt1), clerk));
        assertThat(core.numbers.masked(keeper, clerk)).isEmpty();
    }

    @Test
    void neitherSearchNorListNorDatabaseGivesTheNumberAway() throws SQLException {
        core.numbers.record(keeper, clerk, 0, NUMBER);

        assertThat(core.people.search(kt1, NUMBER, 10)).isEmpty();
        assertThat(core.people.search(kt1, "019", 10)).isEmpty();
        assertThat(core.peopleDesk.page(keeper, Filter.ALL, PAGE).toString()).doesNotContain(NUMBER);
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from core_citizen_number")) {
            assertThat(rows.next()).isTrue();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                assertThat(rows.getString(column)).doesNotContain("99999");
            }
            connection.rollback();
        }
    }

    @Test
    void numberThatWasEncryptedInAnotherPortal_isSaidInWordsAnAdministratorCanActOn() {
        core.numbers.record(keeper, clerk, 0, NUMBER);
        database.unit()
                .runtime(rows -> rows.createNativeQuery(
                                "update core_citizen_number set closed = 'Zm9yZWlnbiBwb3J0YWwKWloxMjM0NTY='")
                        .executeUpdate());

        refused(
                () -> core.sensitive.show(keeper, CitizenNumbers.FIELD, clerk.value(), "ตรวจสอบสิทธิ์"),
                "",
                "core.citizen-number.error.key");
    }

    private List<String> prints() {
        return database.unit().runtime(rows -> {
            List<?> found = rows.createNativeQuery("select fingerprint from core_citizen_number")
                    .getResultList();
            return found.stream().map(String::valueOf).toList();
        });
    }

    private int edition() {
        return core.numbers.masked(keeper, clerk).orElseThrow().number();
    }

    private static PersonDraft ofKind(String kind) {
        return new PersonDraft("นาย", "ธุรการ", "", "", null, null, "", "", kind);
    }

    private static void refused(ThrowingCallable act, String field, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple(field, key)));
    }
}
