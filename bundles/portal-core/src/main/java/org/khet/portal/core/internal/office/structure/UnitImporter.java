package org.khet.portal.core.internal.office.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportField.Kind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.row.RowParts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The groups, units and sections of an office as a list that can be imported, with what stands below what. A unit that is there is
 * known by its code, else by its name. Source: core C.1, CORE-03, CORE-104.
 */
@Component(service = ImportTarget.class)
public final class UnitImporter implements ImportTarget {
    /** Id of this list. */
    public static final String ID = "core.units";

    public static final String CODE = "code";
    public static final String NAME = "name";
    public static final String SHORT = "shortName";
    static final String ENGLISH = "nameEnglish";
    static final String PARENT = "parent";
    static final String ORDER = "order";
    public static final String PHONE = "phone";

    private static final int CELL = 40;
    private static final int SHORT_NAME = 80;
    private static final int LONG_NAME = 200;
    private static final List<ImportField> FIELDS = List.of(
            field(CODE, Kind.TEXT, false, CELL, "รหัส", "รหัสกลุ่ม", "รหัสหน่วยงาน", "Code"),
            field(
                    NAME,
                    Kind.TEXT,
                    true,
                    LONG_NAME,
                    "ชื่อ",
                    "ชื่อกลุ่ม",
                    "ชื่อหน่วยงาน",
                    "กลุ่ม",
                    "กลุ่ม/หน่วย",
                    "Name",
                    "Group"),
            field(SHORT, Kind.TEXT, false, SHORT_NAME, "ชื่อย่อ", "อักษรย่อ", "Short name"),
            field(ENGLISH, Kind.TEXT, false, SHORT_NAME, "ชื่อภาษาอังกฤษ", "ภาษาอังกฤษ", "English name", "English"),
            field(PARENT, Kind.TEXT, false, LONG_NAME, "อยู่ใต้", "สังกัด", "ขึ้นกับ", "ภายใต้", "Below", "Parent"),
            field(ORDER, Kind.CODE, false, CELL, "ลำดับ", "ลำดับที่", "ที่", "Place", "Order", "No."),
            field(
                    PHONE,
                    Kind.PHONE,
                    false,
                    SHORT_NAME,
                    "โทรศัพท์ภายใน",
                    "โทรศัพท์",
                    "เบอร์ภายใน",
                    "โทร",
                    "Extension",
                    "Phone"));

    private final UnitRepository repository;
    private final UnitBatchWriter store;
    private final UnitImportUndo undo;
    private final OfficeAudit trail;

    /** The units that are there, what writes them, what takes them back, and today. */
    @Activate
    public UnitImporter(
            @Reference UnitRepository repository,
            @Reference UnitBatchWriter store,
            @Reference UnitImportUndo undo,
            @Reference OfficeAudit trail) {
        this.repository = repository;
        this.store = store;
        this.undo = undo;
        this.trail = trail;
    }

    private static ImportField field(String id, Kind kind, boolean needed, int most, String... heads) {
        return new ImportField(id, "core.units.field." + id, kind, needed, most, List.of(heads));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String link() {
        return "admin/office";
    }

    @Override
    public Permission permission() {
        return Offices.CONFIGURE;
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public String name(Map<String, String> values) {
        return values.getOrDefault(NAME, "");
    }

    /** New units stand from that day on, and others have their new names and places from then on. */
    @Override
    public boolean isDated() {
        return true;
    }

    @Override
    public List<FindingKind> kinds() {
        return UnitFindings.ALL;
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> listed, Findings findings) {
        new UnitRowValidator(repository.all(caller.office()), findings, trail.today()).rows(listed);
    }

    @Override
    public void store(Caller caller, List<ImportRow> listed, Set<String> mapped, Arrival arrival, Journal journal) {
        List<Long> there =
                listed.stream().map(ImportRow::key).filter(key -> key != 0).toList();
        undo.keep(caller.office(), there, journal, () -> store.write(caller, listed, arrival.from(), journal));
    }

    /** New ones too, each after the one above it: each of them is on the trail. */
    @Override
    public List<List<ImportRow>> parts(List<ImportRow> rows, int most) {
        return RowParts.inOrder(UnitBatchWriter.inOrder(rows), most);
    }

    @Override
    public Optional<ImportUndo> undo() {
        return Optional.of(undo.undo());
    }
}
