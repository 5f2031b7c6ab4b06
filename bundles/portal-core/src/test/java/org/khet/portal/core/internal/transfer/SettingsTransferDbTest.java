package org.khet.portal.core.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.portal.core.internal.transfer.KeptRoles.BOOK;
import static org.khet.portal.core.internal.transfer.KeptRoles.CLERK;
import static org.khet.portal.core.internal.transfer.KeptRoles.READ;
import static org.khet.portal.core.internal.transfer.KeptRoles.WRITE;
import static org.khet.portal.core.internal.transfer.TestTransfer.CAUSES;
import static org.khet.portal.core.internal.transfer.TestTransfer.DAYS;
import static org.khet.portal.core.internal.transfer.TestTransfer.SENDER;
import static org.khet.portal.core.internal.transfer.ThreeOffices.NEW_YEAR;
import static org.khet.portal.core.internal.transfer.ThreeOffices.TODAY;
import static org.khet.portal.core.internal.transfer.ThreeOffices.altered;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.settings.SettingsTransfer.Part;
import org.khet.portal.api.admin.settings.SettingsTransfer.Row;
import org.khet.portal.api.admin.settings.SettingsTransfer.RowStatus;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.OfficeTemplates.KeptTemplate;
import org.khet.portal.api.settings.Settings.Dated;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The second office takes over how the first one set the portal up; the third has nothing to do with it. CORE-10. */
@OnEachDatabase
class SettingsTransferDbTest {
    private final TestDatabase database;
    private ThreeOffices offices;
    private SettingsTransferService desk;
    private TestCaller first;
    private TestCaller second;
    private TestCaller third;

    SettingsTransferDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void firstOfficeHasItsOwnWay() {
        offices = new ThreeOffices(database);
        desk = offices.desk;
        first = offices.first;
        second = offices.second;
        third = offices.third;
    }

    @Test
    void secondOfficeHasEverythingAfterwards_andTheThirdIsNotTouched() {
        byte[] file = desk.write(first);

        assertThat(desk.compare(second, file).origin())
                .extracting("portal", "office", "at", "by")
                .containsExactly("0.2.0", "KT1", offices.core.clock.instant(), first.name());
        assertThat(offices.rows(second, file))
                .extracting(Row::key, Row::item, Row::from, Row::standing)
                .containsExactlyInAnyOrder(
                        tuple(DAYS.key(), "", TODAY, RowStatus.NEW),
                        tuple(DAYS.key(), "", NEW_YEAR, RowStatus.NEW),
                        tuple(CAUSES.id(), "worn", null, RowStatus.CHANGED),
                        tuple(CAUSES.id(), "fell", null, RowStatus.CHANGED),
                        tuple(CAUSES.id(), "wet", null, RowStatus.NEW),
                        tuple(CAUSES.id(), "rain", null, RowStatus.NEW),
                        tuple(CLERK, "", null, RowStatus.NEW),
                        tuple("ict.template", "memo-1", null, RowStatus.NEW));
        assertThat(desk.take(second, file, offices.offered(second, file))).isEqualTo(8);

        assertThat(offices.rows(second, file)).extracting(Row::standing).containsOnly(RowStatus.SAME);
        assertThat(offices.core.settings.history(second.office(), DAYS))
                .extracting(Dated::from, Dated::value)
                .containsExactly(tuple(NEW_YEAR, 9), tuple(TODAY, 7));
        assertThat(codes(second)).isEqualTo(codes(first));
        assertThat(offices.transfer.roles.open(second, CLERK).permissions()).containsExactlyInAnyOrder(READ, WRITE);
        assertThat(offices.transfer.templates.of(second)).as("line by line").containsExactly(KeptTemplates.MEMO);
        assertThat(offices.transfer.templates.of(third)).isEmpty();
        assertThat(offices.core.settings.history(third.office(), DAYS)).isEmpty();
        assertThat(codes(third)).isEqualTo(CAUSES.standard());
        assertThat(offices.transfer.roles.open(third, CLERK).changed()).isFalse();
        assertThat(offices.trail(third)).noneMatch(entry -> entry.action().startsWith("core.setting"));
    }

    @Test
    void valueOfALaterDayIsTaken_thoughTheOfficeWouldHaveTheSameByThen() {
        offices.core.settings.set(second, DAYS, 9, TODAY);
        byte[] file = desk.write(first);

        desk.take(second, file, offices.offered(second, file, row -> row.part() == Part.SETTING));

        assertThat(offices.core.settings.get(second.office(), DAYS, NEW_YEAR.minusDays(1)))
                .isEqualTo(7);
        assertThat(offices.core.settings.get(second.office(), DAYS, NEW_YEAR)).isEqualTo(9);
    }

    @Test
    void officeComparesItsOwnFile_nothingDiffers() {
        assertThat(offices.rows(first, desk.write(first)))
                .hasSize(8)
                .extracting(Row::standing)
                .containsOnly(RowStatus.SAME);
    }

    @Test
    void officeThatSetNothing_hasNothingInItsFile() {
        byte[] file = desk.write(third);

        assertThat(offices.rows(second, file)).isEmpty();
        assertThat(ThreeOffices.text(file)).contains("\"KT3\"").doesNotContain(CLERK, DAYS.key(), CAUSES.id());
    }

    @Test
    void onlyWhatWasChosenIsTaken_andCodesOfTheSecondOfficeStay() {
        List<Code> own = List.of(Code.of("fell", "ตก", "fell"), Code.of("own", "ของเรา", ""));
        offices.core.codes.replace(second, CAUSES, List.of(own.get(0), own.get(1), Code.of("worn", "เก่า", "")));
        byte[] file = desk.write(first);

        desk.take(second, file, offices.offered(second, file, row -> row.item().equals("worn")));

        assertThat(codes(second)).containsExactly(own.get(0), own.get(1), Code.of("worn", "เสื่อมสภาพ", "worn out"));
        assertThat(offices.core.settings.history(second.office(), DAYS)).isEmpty();
        assertThat(offices.transfer.roles.open(second, CLERK).changed()).isFalse();
    }

    @Test
    void trailTellsOldAndNewValues_andWhereTheyCameFrom() {
        offices.core.settings.set(second, DAYS, 4, TODAY);
        byte[] file = desk.write(first);

        desk.take(
                second,
                file,
                offices.offered(
                        second,
                        file,
                        row -> TODAY.equals(row.from()) || row.item().equals("worn")));

        assertThat(offices.trail(second))
                .filteredOn("action", "core.settings-file.imported")
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("office", "KT1")
                        .containsEntry("rows", "2"));
        assertThat(offices.trail(second).stream().flatMap(entry -> entry.changes().stream()))
                .contains(new Change("value", "4", "7"), new Change("worn", "เสื่อม / worn", "เสื่อมสภาพ / worn out"));
        assertThat(offices.trail(first)).extracting("action").contains("core.settings-file.exported");
    }

    @Test
    void whatTheSecondOfficeDoesNotKnowOrTake_isToldByRow_andTheRestIsTaken() {
        offices.core.settings.set(first, SENDER, "สพป.ตัวอย่าง", TODAY);
        byte[] file = altered(altered(desk.write(first), "7", "\"700\""), "wet", "\"moon\"");
        offices.transfer.known.remove(SENDER);

        assertThat(offices.rows(second, file))
                .filteredOn(row -> !row.isOffered())
                .extracting(Row::key, Row::item, Row::standing)
                .containsExactlyInAnyOrder(
                        tuple(DAYS.key(), "", RowStatus.UNFIT), tuple(SENDER.key(), "", RowStatus.UNKNOWN));
        assertThat(desk.take(second, file, offices.offered(second, file))).isEqualTo(7);
        assertThat(offices.core.settings.get(second.office(), DAYS, TODAY)).isEqualTo(3);
        assertThat(offices.core.settings.get(second.office(), DAYS, NEW_YEAR)).isEqualTo(9);

        offices.core.switches.turn(second.office(), "ict", false);
        assertThat(offices.rows(second, file))
                .filteredOn(row -> row.part() != Part.ROLE)
                .extracting(Row::standing)
                .containsOnly(RowStatus.UNKNOWN);
    }

    @Test
    void templateThatTheOfficeWroteOtherwiseIsOffered_oneThatDoesNotFitOrMayNotBeKeptIsTold() {
        byte[] file = desk.write(first);
        var own = new KeptTemplate("memo-1", "บันทึกของเขต 2", Map.of("words", "# บันทึกข้อความ"));
        offices.transfer.templates.put(second.office(), own);
        assertThat(templates(file)).containsExactly(RowStatus.CHANGED);

        offices.transfer.templates.unfit.add("memo-1");
        assertThat(templates(file)).containsExactly(RowStatus.UNFIT);
        assertThat(desk.take(second, file, offices.offered(second, file))).isEqualTo(7);
        assertThat(offices.transfer.templates.of(second)).containsExactly(own);

        offices.transfer.templates.permitted = false;
        assertThat(templates(file)).containsExactly(RowStatus.FORBIDDEN);
        assertThat(ThreeOffices.text(desk.write(first))).doesNotContain("memo-1");
    }

    private List<RowStatus> templates(byte[] file) {
        return offices.rows(second, file).stream()
                .filter(row -> row.part() == Part.TEMPLATE)
                .map(Row::standing)
                .toList();
    }

    @Test
    void codesThatNoListWouldTake_areToldByRow() {
        byte[] orphan = altered(desk.write(first), "wet", "\"" + "x".repeat(41) + "\"");
        byte[] unnamed = altered(desk.write(first), "เปียก", "\" \"");

        assertThat(offices.rows(second, orphan))
                .filteredOn("standing", RowStatus.UNFIT)
                .hasSize(1);
        assertThat(offices.rows(second, unnamed))
                .filteredOn("standing", RowStatus.UNFIT)
                .extracting(Row::item)
                .containsExactly("wet");
    }

    @Test
    void roleKeepsWhatTheFileCannotKnow_andUnknownPermissionsAreTold() {
        byte[] file = altered(desk.write(first), WRITE.text(), "\"ict:repair:edit\", \"ict:moon:reach\"");
        offices.transfer.roles.known.add(BOOK);
        TestCaller booking = second.with(BOOK);
        offices.transfer.roles.change(booking, CLERK, Set.of(READ), Set.of(READ, BOOK));

        assertThat(offices.rows(booking, file))
                .filteredOn("standing", RowStatus.UNKNOWN)
                .extracting(Row::item)
                .containsExactly("ict:moon:reach");
        desk.take(booking, file, offices.offered(booking, file, row -> row.part() == Part.ROLE));

        assertThat(offices.transfer.roles.open(booking, CLERK).permissions())
                .containsExactlyInAnyOrder(READ, WRITE, BOOK);
    }

    private List<Code> codes(TestCaller caller) {
        return offices.core.codes.of(caller.office(), CAUSES);
    }
}
