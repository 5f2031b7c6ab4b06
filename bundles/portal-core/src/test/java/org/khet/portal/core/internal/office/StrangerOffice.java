package org.khet.portal.core.internal.office;

import java.time.LocalDate;
import org.khet.portal.api.admin.audit.AuditChain;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.draft.Drafts;
import org.khet.portal.api.admin.duty.AssignedDuties;
import org.khet.portal.api.admin.duty.DutyRegister;
import org.khet.portal.api.admin.office.OfficeAdministration;
import org.khet.portal.api.admin.office.OfficeDraft;
import org.khet.portal.api.admin.settings.SettingsTransfer;
import org.khet.portal.api.admin.structure.StructureRegister;
import org.khet.portal.api.admin.structure.UnitRegister;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.audit.TestChain;
import org.khet.portal.core.internal.draft.TestDrafts;
import org.khet.portal.core.internal.transfer.TestTransfer;
import org.khet.portal.testkit.database.TestDatabase;

/** The office itself: units and what they do, settings, the trail, drafts. */
final class StrangerOffice extends StrangerArea {
    StrangerOffice(TestDatabase database, CoreServices core, OfficeId other) {
        super(database, core, other);
        call(OfficeId.class, other);
        call(OfficeDraft.class, CoreServices.office("KT2", "ตัวอย่างใหม่"));
        call(Setting.class, Setting.number("core.setting.stranger", 5, 0, 100, "test"));
        walk(OfficeAdministration.class, core.officeDesk);
        walk(UnitRegister.class, core.unitDesk);
        walk(DutyRegister.class, core.duties);
        walk(AssignedDuties.class, core.assigned);
        walk(StructureRegister.class, core.structures);
        core.structures.change(
                keeper, core.structures.plan(keeper, "S-2561", LocalDate.of(2026, 12, 1)), SECRET, false);
        walk(AuditLog.class, core.audit);
        walk(AuditTrail.class, core.audit);
        walk(AuditChain.class, TestChain.on(database));
        walk(Drafts.class, TestDrafts.on(database, core));
        walk(CodeLists.class, core.codes);
        walk(Settings.class, core.settings);
        SettingsTransfer transfer = TestTransfer.on(database, core);
        walk(SettingsTransfer.class, transfer);
        call(byte[].class, transfer.write(keeper));
    }
}
