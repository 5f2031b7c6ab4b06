package org.khet.ict.internal.equipment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.ThaiFolding;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Devices from a file: each row is looked at as the form would look at it, rows of one number are told, and each new device gets
 * the next number of the register. Such an import stays, since numbers have no holes. Source: ict C.2, ICT-36.
 */
@Component(service = ImportTarget.class)
public final class DeviceImporter implements ImportTarget {
    /** Its id, which stands in the address of its page. */
    public static final String ID = "ict.equipment";

    private static final String TWIN = "ict.error.twin";
    private static final int SCHOOLS_MOST = 500;
    private static final String CLASS = "class";
    private static final String NAME = "name";
    private static final String BRAND = "brand";
    private static final String SERIAL = "serial";
    private static final String PROPERTY = "property";
    private static final String OWNER = "owner";
    private static final String LOCATION = "location";
    private static final String WARRANTY = "warranty";
    private static final String MODEL = "model";
    private static final String ACQUIRED = "acquired";
    private static final String PRICE = "price";
    private static final FindingKind UNKNOWN_CLASS = FindingKind.error("ict.found.class");
    private static final FindingKind UNKNOWN_OWNER = FindingKind.error("ict.found.owner");
    private static final FindingKind SEVERAL_OWNERS = FindingKind.error("ict.found.owners");
    private static final FindingKind THERE = FindingKind.error("ict.found.twin");
    private static final FindingKind TWICE = FindingKind.error("ict.found.twice");
    private static final FindingKind REFUSED = FindingKind.error("ict.found.refused");

    private final RecordService<DeviceRecord> devices;
    private final DeviceRecord kind;
    private final IctCodeLists codes;
    private final Units units;
    private final Schools schools;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public DeviceImporter(
            @Reference DeclaredDevices devices,
            @Reference IctCodeLists codes,
            @Reference Units units,
            @Reference Schools schools,
            @Reference Clock clock) {
        this.clock = clock;
        this.devices = devices.devices();
        this.kind = this.devices.kind();
        this.codes = codes;
        this.units = units;
        this.schools = schools;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String link() {
        return "ict/equipment";
    }

    @Override
    public String titleKey() {
        return "ict.equipment.title";
    }

    @Override
    public Permission permission() {
        return IctPermissions.EQUIPMENT_EDIT;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                field(CLASS, ImportField.Kind.TEXT, true, 60, "ประเภท", "ประเภทครุภัณฑ์"),
                field(NAME, ImportField.Kind.TEXT, true, 200, "ชื่อ", "รายการ", "ชื่อครุภัณฑ์"),
                field(BRAND, ImportField.Kind.TEXT, false, 60, "ยี่ห้อ", "ยี่ห้อ/รุ่น"),
                field(MODEL, ImportField.Kind.TEXT, false, 60, "รุ่น"),
                field(SERIAL, ImportField.Kind.TEXT, false, 60, "หมายเลขเครื่อง", "S/N", "serial no"),
                field(PROPERTY, ImportField.Kind.TEXT, false, 60, "หมายเลขครุภัณฑ์", "เลขครุภัณฑ์", "property no"),
                field(OWNER, ImportField.Kind.TEXT, false, 200, "เจ้าของ", "โรงเรียน", "กลุ่ม", "school", "unit"),
                field(LOCATION, ImportField.Kind.TEXT, false, 200, "ห้อง", "สถานที่", "room"),
                field(WARRANTY, ImportField.Kind.DAY, false, 40, "ประกันถึง", "วันหมดประกัน", "warranty until"),
                field(ACQUIRED, ImportField.Kind.DAY, false, 40, "วันที่ได้มา", "ได้มาเมื่อ", "acquired on"),
                field(PRICE, ImportField.Kind.FIGURE, false, 20, "ราคา", "ราคาที่ได้มา", "ราคา (บาท)"));
    }

    private static ImportField field(String id, ImportField.Kind kind, boolean needed, int most, String... heads) {
        List<String> all = new ArrayList<>(List.of(id));
        all.addAll(List.of(heads));
        return new ImportField(id, "ict.equipment.import." + id, kind, needed, most, all);
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(UNKNOWN_CLASS, UNKNOWN_OWNER, SEVERAL_OWNERS, THERE, TWICE, REFUSED);
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        if (!devices.mayCreate(caller)) {
            throw new NotPermitted(kind.make());
        }
        Set<String> seen = new HashSet<>();
        for (ImportRow row : rows) {
            List<DeviceOwner> owners = owners(caller.office(), row.get(OWNER));
            if (classCode(caller.office(), row.get(CLASS)).isEmpty()) {
                findings.found(row, UNKNOWN_CLASS, CLASS, "");
            } else if (owners.size() != 1) {
                findings.found(row, owners.isEmpty() ? UNKNOWN_OWNER : SEVERAL_OWNERS, OWNER, "");
            } else {
                looked(caller, row, owners.getFirst(), seen, findings);
            }
        }
    }

    private void looked(Caller caller, ImportRow row, DeviceOwner owner, Set<String> seen, Findings findings) {
        List<Problem> problems = devices.problems(caller, draft(caller.office(), row, owner));
        problems.forEach(problem -> findings.refused(
                row,
                problem.key().equals(TWIN) ? THERE : REFUSED,
                new Problem(column(problem.field()), problem.key(), problem.args())));
        List<String> numbers = numbers(row, owner);
        if (numbers.stream().filter(seen::add).count() < numbers.size() && problems.isEmpty()) {
            findings.found(row, TWICE, row.get(PROPERTY).isEmpty() ? SERIAL : PROPERTY, "");
        }
    }

    /** The column of the file in which a field stands. */
    private String column(String field) {
        return Map.of(kind.propertyNo.name(), PROPERTY, kind.serialNo.name(), SERIAL, kind.acquired.name(), ACQUIRED)
                .getOrDefault(field, field);
    }

    /** What must stand once: the property number of an owner, the serial number of a brand. */
    private static List<String> numbers(ImportRow row, DeviceOwner owner) {
        List<String> numbers = new ArrayList<>();
        if (!row.get(PROPERTY).isBlank()) {
            numbers.add("p " + owner.key() + " " + row.get(PROPERTY).strip());
        }
        if (!row.get(SERIAL).isBlank()) {
            numbers.add("s " + row.get(BRAND).strip().toLowerCase(Locale.ROOT) + " "
                    + row.get(SERIAL).strip());
        }
        return numbers;
    }

    private RecordDraft draft(OfficeId office, ImportRow row, DeviceOwner owner) {
        return new RecordDraft()
                .with(kind.deviceClass, classCode(office, row.get(CLASS)).orElse(""))
                .with(kind.name, row.get(NAME))
                .with(kind.brand, row.get(BRAND))
                .with(kind.model, row.get(MODEL))
                .with(kind.serialNo, row.get(SERIAL))
                .with(kind.propertyNo, row.get(PROPERTY))
                .with(kind.unit, owner.unit())
                .with(kind.school, owner.school())
                .with(kind.location, row.get(LOCATION))
                .with(kind.warranty, day(row.get(WARRANTY)))
                .with(kind.acquired, day(row.get(ACQUIRED)))
                .with(kind.price, baht(row.get(PRICE)));
    }

    private static @Nullable LocalDate day(String checked) {
        return checked.isEmpty() ? null : LocalDate.parse(checked);
    }

    private static @Nullable Object baht(String typed) {
        try {
            return typed.isEmpty() ? null : new BigDecimal(typed);
        } catch (NumberFormatException wrong) {
            return RecordDraft.UNREADABLE;
        }
    }

    /** By code or by its name in either language. */
    private Optional<String> classCode(OfficeId office, String typed) {
        String wanted = ThaiFolding.fold(typed);
        return codes.active(office, IctCodes.EQUIPMENT_CLASS).stream()
                .filter(one -> Stream.of(one.code(), one.thai(), one.english())
                        .anyMatch(word -> ThaiFolding.fold(word).equals(wanted)))
                .map(CodeList.Code::code)
                .findFirst();
    }

    /** Units by code or name, else schools by code, else by name: of several nobody knows which is meant; the office for a blank cell. */
    private List<DeviceOwner> owners(OfficeId office, String typed) {
        if (typed.isBlank()) {
            return List.of(new DeviceOwner(null, null));
        }
        String wanted = ThaiFolding.fold(typed);
        List<DeviceOwner> inOffice = units.of(office).stream()
                .filter(unit -> isOne(wanted, Stream.of(unit.code(), unit.name(), unit.shortName())))
                .map(unit -> new DeviceOwner(unit.id(), null))
                .toList();
        return inOffice.isEmpty() ? schools(office, typed, wanted) : inOffice;
    }

    private List<DeviceOwner> schools(OfficeId office, String typed, String wanted) {
        List<School> found = schools.search(office, typed.strip(), OfficeTime.day(clock.instant()), SCHOOLS_MOST);
        List<School> coded = found.stream()
                .filter(school -> isOne(wanted, school.codes().stream().map(SchoolCode::value)))
                .toList();
        return (coded.isEmpty()
                        ? found.stream().filter(one -> isOne(wanted, Stream.of(one.name(), one.shortName())))
                        : coded.stream())
                .map(school -> new DeviceOwner(null, school.id()))
                .toList();
    }

    private static boolean isOne(String wanted, Stream<String> words) {
        return words.anyMatch(word -> ThaiFolding.fold(word).equals(wanted));
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        int done = 0;
        for (ImportRow row : rows) {
            List<DeviceOwner> owners = owners(caller.office(), row.get(OWNER));
            if (owners.size() != 1) {
                throw Outdated.of(owners.isEmpty() ? "ict.found.owner" : "ict.found.owners", row.get(OWNER));
            }
            RecordRow added = devices.create(caller, draft(caller.office(), row, owners.getFirst()));
            journal.wrote(ImportTrace.added(kind.table(), added.id()));
            journal.done(++done);
        }
    }
}
