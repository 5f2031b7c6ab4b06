package org.khet.ict.internal.equipment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.MobecRegister;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.TestRequest;

/** The page on which register and M-OBEC stand side by side. Source: ict ICT-44. */
@OnEachDatabase
class MobecViewDbTest {
    private final TestOffice desk;
    private final MobecRegister register;

    MobecViewDbTest(TestDatabase database) {
        database.clear();
        RecordFixture fixture = new RecordFixture(database);
        StoredDevices devices = new StoredDevices(database, fixture);
        desk = new TestOffice(new JpaTicketRepository(database.unit()), devices, database.transactions());
        register = new MobecRegister(fixture.services(), database.unit(), devices.register());
    }

    private String page(Caller caller) {
        TestRequest request = TestRequest.of(
                caller,
                TextCatalog.load(MobecView.class.getClassLoader(), "ict").in(TextCatalog.THAI));
        MobecList list = new MobecList(register, new FakeSchools(), new RecordingExports());
        var words = new EquipmentMessages(request.texts(), new IctCodeLists(new FakeCodeLists()), caller.office());
        return new MobecView(request, list, words).getElement().getOuterHTML();
    }

    @Test
    void emptyListLeadsToTheImport_whoMayImport_afterwardsItNamesWhatDiffers() {
        assertThat(page(desk.head())).contains("ยังไม่มีจำนวนตาม M-OBEC", "admin/imports/ict.mobec-counts");
        assertThat(page(desk.school())).contains("ยังไม่มีจำนวนตาม M-OBEC").doesNotContain("admin/imports");

        var kind = register.counts().kind();
        register.counts()
                .create(
                        desk.head(),
                        new RecordDraft()
                                .with(kind.year, FiscalYear.ofBuddhist(2570))
                                .with(kind.school, TestStaff.S05)
                                .with(kind.sort, "PRN")
                                .with(kind.amount, 2));

        assertThat(page(desk.head())).contains("2570", "-2").doesNotContain("ยังไม่มีจำนวนตาม M-OBEC");
        assertThat(desk.head().may(IctPermissions.EQUIPMENT_EDIT)).isTrue();
    }
}
