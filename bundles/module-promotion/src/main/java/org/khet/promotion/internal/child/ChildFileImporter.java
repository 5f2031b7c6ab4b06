package org.khet.promotion.internal.child;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.portal.api.time.OfficeTime;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.setting.MinimalData;
import org.khet.promotion.internal.setting.PromotionPermissions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Children of compulsory age from a file, by code: a new child is added, one that is there gets the status of the row's date. Two
 * statuses of one date are refused, and a status of a day that has not come. Source: other-groups PROM-01, P-01.
 */
@Component(service = ImportTarget.class)
public final class ChildFileImporter implements ImportTarget {
    static final String CODE = "code";
    static final String BIRTH_YEAR = "birth_year";
    static final String SUB_DISTRICT = "sub_district";
    static final String DISTRICT = "district";
    static final String SCHOOL = "school";
    static final String STATUS = "status";
    static final String STATUS_ON = "status_on";
    static final FindingKind NO_CODE = FindingKind.error("promotion.found.citizen-number");
    static final FindingKind NO_YEAR = FindingKind.error("promotion.found.birth-year");
    static final FindingKind NO_STATUS = FindingKind.error("promotion.found.status");
    static final FindingKind NO_SCHOOL = FindingKind.error("promotion.found.school");
    static final FindingKind TWO_STATUSES = FindingKind.error("promotion.found.two-statuses");

    static final FindingKind AHEAD = FindingKind.error("promotion.found.status-ahead");

    private static final int LONG = 100;
    /** Schools whose names contain the name of a shorter one. */
    private static final int MOST_OF_A_NAME = 100;

    private final RecordService<ChildKind> children;
    private final ChildKind kind;
    private final Schools schools;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public ChildFileImporter(@Reference PromotionRecords records, @Reference Schools schools, @Reference Clock clock) {
        children = records.children;
        kind = children.kind();
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "promotion.children";
    }

    @Override
    public String link() {
        return kind.listAddress();
    }

    @Override
    public String titleKey() {
        return "promotion.child.plural";
    }

    @Override
    public Permission permission() {
        return PromotionPermissions.CHILD_KEEP;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                field(CODE, ImportField.Kind.TEXT, true, "รหัสเด็ก", "Code of the child"),
                field(BIRTH_YEAR, ImportField.Kind.TEXT, true, "ปีเกิด", "ปีเกิด (พ.ศ.)", "Year of birth"),
                field(SUB_DISTRICT, ImportField.Kind.TEXT, true, "ตำบล", "Sub-district"),
                field(DISTRICT, ImportField.Kind.TEXT, false, "อำเภอ", "District"),
                field(SCHOOL, ImportField.Kind.TEXT, false, "สถานศึกษาเขตบริการ", "รหัสสถานศึกษา", "School"),
                field(STATUS, ImportField.Kind.TEXT, true, "สถานะ", "Status"),
                field(STATUS_ON, ImportField.Kind.DAY, true, "ณ วันที่", "วันที่", "As of"));
    }

    private static ImportField field(String id, ImportField.Kind kind, boolean needed, String... heads) {
        List<String> all = new ArrayList<>(List.of(heads));
        all.add(id);
        return new ImportField(id, "promotion.import." + id, kind, needed, LONG, all);
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(NO_CODE, NO_YEAR, NO_STATUS, NO_SCHOOL, TWO_STATUSES, AHEAD);
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        Map<String, ChildStatus> met = new HashMap<>();
        Map<String, Long> ids = ids(caller);
        LocalDate today = OfficeTime.day(clock.instant());
        for (ImportRow row : rows) {
            if (row.get(CODE).length() > MinimalData.CODE_MOST || MinimalData.hasCitizenNumber(row.get(CODE))) {
                findings.found(row, NO_CODE, CODE, "");
            }
            if (birthYear(row).isEmpty()) {
                findings.found(row, NO_YEAR, BIRTH_YEAR, "");
            }
            if (!row.get(SCHOOL).isEmpty() && school(caller.office(), row).isEmpty()) {
                findings.found(row, NO_SCHOOL, SCHOOL, "");
            }
            if (LocalDate.parse(row.get(STATUS_ON)).isAfter(today)) {
                findings.found(row, AHEAD, STATUS_ON, "");
            }
            Optional<ChildStatus> status = status(row);
            if (status.isEmpty()) {
                findings.found(row, NO_STATUS, STATUS, "");
            } else {
                ChildStatus before = met.putIfAbsent(row.get(CODE) + "|" + row.get(STATUS_ON), status.get());
                Optional<RecordRow> known =
                        Optional.ofNullable(ids.get(row.get(CODE))).flatMap(id -> children.find(caller.office(), id));
                Optional<ChildStatus> stored = known.flatMap(one -> statusOf(one, LocalDate.parse(row.get(STATUS_ON))));
                if (before != null || stored.filter(one -> one != status.get()).isPresent()) {
                    findings.found(row, TWO_STATUSES, STATUS_ON, "");
                } else {
                    known.ifPresent(one -> row.meets(one.id(), one.head().edition(), stored.isEmpty()));
                }
            }
        }
    }

    private Map<String, Long> ids(Caller caller) {
        Map<String, Long> ids = new HashMap<>();
        children.internal()
                .all(caller, RecordFilter.ALL, List.of(kind.code))
                .forEach(row -> ids.put(row.get(kind.code), row.id()));
        return ids;
    }

    private Optional<ChildStatus> statusOf(RecordRow row, LocalDate day) {
        return row.lines(kind.statuses).stream()
                .filter(line -> line.get(kind.on).equals(day))
                .map((RecordLine line) -> line.get(kind.statusThen))
                .findFirst();
    }

    private static Optional<Integer> birthYear(ImportRow row) {
        String digits = ThaiDigits.toArabic(row.get(BIRTH_YEAR)).strip();
        return digits.matches("25\\d\\d|26\\d\\d") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** By its name in the program or by its words in either language. */
    private static Optional<ChildStatus> status(ImportRow row) {
        String typed = row.get(STATUS).strip();
        TextCatalog texts = TextCatalog.load(ChildFileImporter.class.getClassLoader(), "promotion");
        for (ChildStatus status : ChildStatus.values()) {
            String key = "promotion.choice.child-status." + status.name();
            if (typed.equals(status.name())
                    || typed.equals(texts.in(TextCatalog.THAI).get(key))
                    || typed.equalsIgnoreCase(texts.in(Locale.ENGLISH).get(key))) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    private Optional<School> school(OfficeId office, ImportRow row) {
        String typed = ThaiDigits.toArabic(row.get(SCHOOL)).strip();
        LocalDate day = LocalDate.parse(row.get(STATUS_ON));
        return schools.search(office, typed, day, MOST_OF_A_NAME).stream()
                .filter(one -> one.name().equals(typed)
                        || one.codes().stream().anyMatch(code -> code.value().equals(typed)))
                .findFirst();
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        int done = 0;
        Map<String, Long> added = new HashMap<>();
        for (ImportRow row : rows) {
            Long key = row.key() == 0 ? added.get(row.get(CODE)) : Long.valueOf(row.key());
            if (key == null) {
                RecordRow stored = children.internal().create(caller, added(caller, row));
                added.put(row.get(CODE), stored.id());
                journal.wrote(ImportTrace.added(kind.table(), stored.id()));
            } else if (row.effect() != ImportRow.Effect.SAME) {
                RecordRow known = children.find(caller.office(), key).orElseThrow();
                List<RecordDraft> all = new ArrayList<>(RecordDraft.of(known).lines(kind.statuses));
                all.add(status(caller, row));
                RecordRow changed = children.internal()
                        .change(caller, known, moved(row, known).with(kind.statuses, all));
                if (changed.state().equals(kind.closed) && isOut(changed) && isLatest(row, changed)) {
                    children.internal().act(caller, changed, kind.reopen);
                }
            }
            journal.done(++done);
        }
    }

    /** Where the child lives by the row, if it is of the latest day; no district leaves the one that is known. */
    private RecordDraft moved(ImportRow row, RecordRow known) {
        if (known.get(kind.since)
                .filter(LocalDate.parse(row.get(STATUS_ON))::isBefore)
                .isPresent()) {
            return new RecordDraft();
        }
        RecordDraft draft = new RecordDraft().with(kind.subDistrict, row.get(SUB_DISTRICT));
        return row.get(DISTRICT).isBlank() ? draft : draft.with(kind.district, row.get(DISTRICT));
    }

    /** Whether nothing later is known of the child than what the row says. */
    private boolean isLatest(ImportRow row, RecordRow child) {
        return child.get(kind.since).equals(Optional.of(LocalDate.parse(row.get(STATUS_ON))));
    }

    private boolean isOut(RecordRow row) {
        return row.get(kind.status).filter(ChildStatus::isOut).isPresent();
    }

    private RecordDraft added(Caller caller, ImportRow row) {
        return new RecordDraft()
                .with(kind.code, row.get(CODE))
                .with(kind.birthYear, birthYear(row).orElseThrow())
                .with(kind.subDistrict, row.get(SUB_DISTRICT))
                .with(kind.district, row.get(DISTRICT))
                .with(kind.school, school(caller.office(), row).map(School::id).orElse(null))
                .with(kind.statuses, List.of(status(caller, row)));
    }

    private RecordDraft status(Caller caller, ImportRow row) {
        ChildStatus status = status(row).orElseThrow();
        return new RecordDraft()
                .with(kind.on, LocalDate.parse(row.get(STATUS_ON)))
                .with(kind.statusThen, status)
                .with(
                        kind.schoolThen,
                        status == ChildStatus.ENROLLED
                                ? school(caller.office(), row).map(School::id).orElse(null)
                                : null);
    }
}
