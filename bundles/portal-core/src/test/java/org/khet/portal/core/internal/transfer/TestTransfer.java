package org.khet.portal.core.internal.transfer;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.admin.settings.SettingsTransfer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.database.TestDatabase;

/** Files of settings of the offices of a test, with the module of the ICT group where it is on. */
public final class TestTransfer {
    static final Setting<Integer> DAYS = Setting.number("ict.setting.closeDays", 3, 1, 30, "ict C.6");
    static final Setting<String> SENDER = Setting.text("ict.setting.sender", "", "test");
    static final CodeList CAUSES = new CodeList(
            "ict.cause", List.of(Code.of("worn", "เสื่อม", "worn"), Code.of("fell", "ตก", "fell")), "test");
    final List<Setting<?>> known = new ArrayList<>(List.of(DAYS, SENDER));
    final KeptRoles roles = new KeptRoles();
    final KeptTemplates templates = new KeptTemplates();
    final SettingsTransferService desk;

    TestTransfer(TestDatabase database, CoreServices core) {
        var offered = new Offered(core);
        var part = new TemplatePart(core.switches);
        part.came(templates);
        desk = new SettingsTransferService(
                database.transactions(),
                new TransferEvents("0.2.0", core.audit, core.offices, core.clock),
                new SettingPart(offered, core.settings, core.clock),
                new CodePart(offered, core.codes),
                new RolePart(roles),
                part);
    }

    /** The service, for tests of all services. */
    public static SettingsTransfer on(TestDatabase database, CoreServices core) {
        return new TestTransfer(database, core).desk;
    }

    private final class Offered implements OfferedSettings {
        private final CoreServices core;

        private Offered(CoreServices core) {
            this.core = core;
        }

        private boolean isOn(OfficeId office) {
            return core.switches.isOn(office, new ModuleId("ict"));
        }

        @Override
        public List<Setting<?>> settings(OfficeId office) {
            return isOn(office) ? known : List.of();
        }

        @Override
        public List<CodeList> lists(OfficeId office) {
            return isOn(office) ? List.of(CAUSES) : List.of();
        }
    }
}
