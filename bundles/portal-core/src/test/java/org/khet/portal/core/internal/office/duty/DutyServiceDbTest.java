package org.khet.portal.core.internal.office.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.duty.DutyRegister.UnitDutyText;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Powers and duties that come with a structure, and the office's own words for them (CORE-02, CORE-151). */
@OnEachDatabase
class DutyServiceDbTest {
    private static final String GENERAL =
            "ปฏิบัติงานร่วมกับหรือสนับสนุนการปฏิบัติงานของหน่วยงานอื่นที่เกี่ยวข้องหรือที่ได้รับมอบหมาย";
    private static final String OWN = "ปฏิบัติงานสารบรรณของสำนักงานและงานสารบรรณอิเล็กทรอนิกส์";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId office;
    private TestCaller keeper;
    private UnitId administration;

    DutyServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        office = core.office("KT1");
        keeper = CoreServices.keeper(office);
        administration = unit("DIR").id();
    }

    @Test
    void officeOfTheStructureOf2560_hasTwelvePowers_andItsUnits69Duties() {
        Map<UnitId, List<UnitDuty>> all = core.duties.all(office);

        assertThat(core.duties.powers(office)).hasSize(12).last().isEqualTo(new UnitDuty("(๑๒)", GENERAL, GENERAL));
        assertThat(core.units.of(office))
                .extracting(unit -> all.get(unit.id()).size())
                .containsExactly(10, 5, 6, 6, 9, 7, 8, 13, 5);
        assertThat(all.values().stream().mapToInt(List::size).sum()).isEqualTo(69);
        assertThat(all.values()).allSatisfy(duties -> {
            assertThat(duties.getLast().text()).isEqualTo(GENERAL);
            assertThat(duties).noneMatch(UnitDuty::isOwn);
        });
        assertThat(fingerprint(Stream.concat(
                        core.duties.powers(office).stream(),
                        core.units.of(office).stream().flatMap(unit -> all.get(unit.id()).stream()))))
                .as("word for word as the announcement has them: a letter more or less is another fingerprint")
                .isEqualTo("a636b33dc7e131ac599e3a587f255c22d8df2ab3ae27b84034b764aa13014b7d");
        assertThat(core.duties.of(office, unit("AUD").id()).get(2))
                .isEqualTo(new UnitDuty(
                        "(ค)",
                        "ดำเนินงานเกี่ยวกับการประเมินการบริหารความเสี่ยง",
                        "ดำเนินงานเกี่ยวกับการประเมินการบริหารความเสี่ยง"));
    }

    @Test
    void lawGroupOf2561_hasNoneYet_theOthersTheirs() {
        OfficeId secondary = core.officeDesk
                .create(
                        CoreServices.operator(RuntimeCaller.CREATE_OFFICE),
                        CoreServices.office("KT2", "สพม.ตัวอย่าง"),
                        "S-2561",
                        CoreServices.person("ผู้ดูแล"))
                .office();

        assertThat(core.duties.all(secondary)).hasSize(9);
        assertThat(core.duties.of(
                        secondary,
                        core.units.findByCode(secondary, "LAW").orElseThrow().id()))
                .isEmpty();
    }

    @Test
    void wordsOfTheOffice_areMarkedUntilThoseOfTheAnnouncementAreTakenAgain() {
        UnitDuty official = first();
        write("(ก)", "  " + OWN + " ", official.text());

        assertThat(first()).isEqualTo(new UnitDuty("(ก)", OWN, official.text()));
        assertThat(first().isOwn()).isTrue();
        assertThat(core.duties.of(office, administration)).hasSize(10);

        core.duties.takeBack(keeper, administration, first());
        assertThat(first()).isEqualTo(official);

        write("(ก)", OWN, official.text());
        write("(ก)", official.text(), OWN);
        assertThat(first().isOwn()).isFalse();
        assertThat(database.number("select count(*) from core_duty")).isZero();
        AuditLog.Entry entry = core.audit
                .page(keeper.with(AuditTrail.READ), AuditLog.Filter.ALL, new PageRequest(0, 1, List.of()))
                .getFirst();
        assertThat(entry.action()).isEqualTo("core.duty.changed");
        assertThat(entry.changes()).containsExactly(new AuditTrail.Change("wording", OWN, official.text()));
    }

    @Test
    void dutyThatTheOfficeAdds_standsAfterThoseOfTheAnnouncement_andGoesAgain() {
        write("(ฎ)", "ดูแลห้องประชุมและระบบจองห้องประชุม", "");

        UnitDuty added = core.duties.of(office, administration).getLast();
        assertThat(added).isEqualTo(new UnitDuty("(ฎ)", "ดูแลห้องประชุมและระบบจองห้องประชุม", ""));
        assertThat(core.duties.all(office).get(administration)).hasSize(11);

        core.duties.takeBack(keeper, administration, added);
        assertThat(core.duties.of(office, administration)).hasSize(10).doesNotContain(added);
    }

    @Test
    void twoReword_theSecondIsTold_nothingIsLost() {
        String official = first().text();
        write("(ก)", OWN, official);

        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> write("(ก)", "งานธุรการ", official));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(
                        () -> core.duties.takeBack(keeper, administration, new UnitDuty("(ก)", official, official)));
        assertThat(first().text()).isEqualTo(OWN);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> write("(ก)", "งานธุรการ", ""))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("letter"));
    }

    @Test
    void emptyAndOverlongWordsAreRefusedAtTheirFields() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> write(" ", "ก".repeat(UnitDuty.MOST_TEXT + 1), ""))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("letter", "text"));
    }

    @Test
    void otherOfficesAndPeopleWithoutTheRight_changeNothing() {
        OfficeId other = core.office("KT2");
        String official = first().text();

        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.duties.write(
                        CoreServices.keeper(other), new UnitDutyText(administration, "(ก)", OWN, official)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.duties.write(
                        TestCaller.in(office), new UnitDutyText(administration, "(ก)", OWN, official)));
        assertThat(core.duties.of(other, administration)).isEmpty();
        assertThat(first().isOwn()).isFalse();
    }

    private void write(String letter, String text, String seen) {
        core.duties.write(keeper, new UnitDutyText(administration, letter, text, seen));
    }

    /** SHA-256 of all letters and texts, each on its line. */
    private static String fingerprint(Stream<UnitDuty> duties) {
        String all = duties.map(duty -> duty.letter() + " " + duty.text()).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private UnitDuty first() {
        return core.duties.of(office, administration).getFirst();
    }

    private Unit unit(String code) {
        return core.units.findByCode(office, code).orElseThrow();
    }
}
