package org.khet.portal.core.internal.office.structure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;

/** An office that imports the list of its groups, units and sections. */
abstract class UnitListCase {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate RENAMED = LocalDate.of(2026, 12, 1);
    final TestDatabase database;
    CoreServices core;
    OfficeId kt1;
    TestCaller keeper;
    TestImports office;

    UnitListCase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    final void anOffice() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1).with(Offices.CONFIGURE).with(Offices.VIEW);
        office = new TestImports(database, core);
    }

    /** The list with these rows, below its heads. */
    static byte[] bytes(String... rows) {
        String heads = "รหัส\tชื่อกลุ่ม\tชื่อย่อ\tอยู่ใต้\tลำดับที่\tโทรศัพท์ภายใน";
        return (heads + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    final ImportDraft open(String... rows) {
        return office.open(keeper, UnitImporter.ID, bytes(rows));
    }

    final Unit unit(String code) {
        return core.units.findByCode(kt1, code).orElseThrow();
    }
}
