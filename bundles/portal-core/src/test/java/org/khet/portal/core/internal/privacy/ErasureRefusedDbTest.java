package org.khet.portal.core.internal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.Erasure.LegalBasis;
import org.khet.portal.api.admin.personal.ErasureDraft;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.PersonalDataPlace.Deed;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Who is not erased, by whom not, and who is due. CORE-128. */
@OnEachDatabase
class ErasureRefusedDbTest {
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of());
    private static final ErasureDraft DRAFT =
            new ErasureDraft(LegalBasis.RETENTION_OVER, "พ้นระยะเวลาเก็บ", null, LeftPerson.FULL);
    private final TestDatabase database;
    private LeftPerson left;
    private ErasureService service;

    ErasureRefusedDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void somebody() {
        left = new LeftPerson(database);
        service = left.privacy.erasures;
    }

    @Test
    void whoIsStillHere_andHoldsPosts_isNamedWithTheWayToTheHandOver_andNotErased() {
        left.withTraces();

        assertThat(service.preview(left.officer, left.person).places().stream()
                        .filter(place -> place.deed() == Deed.BLOCKS))
                .allMatch(place -> place.link().startsWith("admin/"))
                .extracting(PersonalDataPlace::what)
                .contains("core.erasure.place.present", "core.person.held.posts", "core.person.held.functions");
        assertThat(keys(DRAFT)).containsExactly("core.erasure.error.blocked");
        assertThat(name()).isEqualTo(LeftPerson.FULL);
    }

    @Test
    void nameAndReasonAreChecked_beforeAnythingIsErased() {
        left.gone();
        DataRequestId request = left.asks();
        PersonId other = left.core.peopleDesk.add(left.keeper, CoreServices.person("คนอื่น"));

        assertThat(fields(new ErasureDraft(null, " ", null, "นายผิด"))).containsExactly("ground", "reason", "typed");
        assertThat(keys(new ErasureDraft(LegalBasis.UNLAWFUL, "ลบ" + LeftPerson.FIRST, null, LeftPerson.FULL)))
                .containsExactly("core.erasure.error.name");
        left.core.peopleDesk.leave(left.keeper, other, LeftPerson.LAST_DAY);
        assertThatExceptionOfType(Rejected.class)
                .as("the request of somebody else")
                .isThrownBy(() -> service.erase(
                        left.officer, other, new ErasureDraft(LegalBasis.OBJECTION, "ค้าน", request, "นายคนอื่น")));
        assertThat(name()).isEqualTo(LeftPerson.FULL);
    }

    @Test
    void moduleThatFails_leavesEverythingAsItWas() {
        left.withTraces().gone();
        left.privacy.sources.bindSource(new ProcessingSource() {
            @Override
            public ModuleId module() {
                return new ModuleId("zz");
            }

            @Override
            public void erase(OfficeId office, PersonId person, String pseudonym) {
                throw new IllegalStateException("gone in the middle");
            }
        });

        assertThatIllegalStateException().isThrownBy(() -> service.erase(left.officer, left.person, DRAFT));

        assertThat(name()).isEqualTo(LeftPerson.FULL);
        assertThat(database.number("select count(*) from core_citizen_number")).isEqualTo(1);
        assertThat(service.count(left.officer)).isZero();
    }

    @Test
    void needsThePermissionForTheWholeOffice_andAnotherOfficeFindsNobody() {
        left.gone();
        Caller nobody = TestCaller.in(left.office);
        Caller ofAUnit = TestCaller.in(left.office).with(new Scope(false, Set.of(), Set.of(), true), Erasures.ERASE);
        Caller stranger = TestCaller.in(left.core.office("KT2")).with(Erasures.ERASE);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.erase(nobody, left.person, DRAFT));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.preview(ofAUnit, left.person));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.due(nobody, PAGE));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.preview(stranger, left.person));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.erase(stranger, left.person, DRAFT));
        assertThat(name()).isEqualTo(LeftPerson.FULL);
    }

    @Test
    void whoLeftLongerAgoThanTheSetting_isDue_neverWithZero() {
        left.gone();
        left.core.clock.set("2036-11-15T09:00");
        assertThat(service.due(left.officer, PAGE)).as("ten years to the day").isEmpty();

        left.core.clock.set("2036-11-16T09:00");
        assertThat(service.due(left.officer, PAGE)).extracting(Person::id).containsExactly(left.person);
        assertThat(service.dueCount(TestCaller.in(left.core.office("KT2")).with(Erasures.ERASE)))
                .isZero();

        LocalDate today = LocalDate.of(2036, 11, 16);
        left.core.settings.set(left.keeper, PrivacySettings.ERASURE_YEARS, 0, today);
        assertThat(service.dueCount(left.officer)).isZero();
        left.core.settings.set(left.keeper, PrivacySettings.ERASURE_YEARS, 1, today);
        service.erase(left.officer, left.person, DRAFT);
        assertThat(service.dueCount(left.officer)).as("erased").isZero();
    }

    @Test
    void noTableThatNamesPeopleIsForgotten() throws Exception {
        Set<String> asked = new TreeSet<>(Set.of("core_unmasking", "core_person"));
        PersonTable.ALL.forEach(table -> asked.add(table.table()));
        Set<String> naming = new TreeSet<>();
        try (var connection = database.connections().getConnection()) {
            var columns = connection.getMetaData().getColumns(null, connection.getSchema(), null, null);
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT);
                String column = columns.getString("COLUMN_NAME").toLowerCase(java.util.Locale.ROOT);
                boolean person = column.matches("(person|holder|substitute|viewer|actor|by)_id");
                if (table.startsWith("core_") && person) {
                    naming.add(table);
                }
            }
            var keys = connection
                    .getMetaData()
                    .getExportedKeys(
                            null,
                            connection.getSchema(),
                            connection.getMetaData().storesUpperCaseIdentifiers() ? "CORE_PERSON" : "core_person");
            while (keys.next()) {
                naming.add(keys.getString("FKTABLE_NAME").toLowerCase(java.util.Locale.ROOT));
            }
        }
        assertThat(naming).contains("core_audit", "core_deputy");
        assertThat(asked).containsAll(naming);
    }

    private String name() {
        return left.core.people.find(left.office, left.person).orElseThrow().fullName();
    }

    private List<String> keys(ErasureDraft draft) {
        return problems(draft).stream().map(Problem::key).toList();
    }

    private List<String> fields(ErasureDraft draft) {
        return problems(draft).stream().map(Problem::field).toList();
    }

    private List<Problem> problems(ErasureDraft draft) {
        try {
            service.erase(left.officer, left.person, draft);
            return List.of();
        } catch (Rejected rejected) {
            return rejected.problems();
        }
    }
}
