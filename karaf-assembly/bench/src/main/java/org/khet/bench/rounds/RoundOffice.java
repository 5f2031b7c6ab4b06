package org.khet.bench.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSchoolForms;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellSplit;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.CollectionScope;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.sheet.DataItemKind;
import org.khet.rounds.internal.sheet.ItemCycle;
import org.khet.rounds.internal.sheet.RuleLevel;
import org.khet.rounds.internal.sheet.RuleSign;
import org.khet.rounds.internal.sheet.SheetKind;

/** An office whose schools are asked for 500 cells each in five sections; each school has a head and a clerk. */
final class RoundOffice implements DataRounds {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String ROUND = "DMC-2569-2";
    private static final int CELLS = 500;
    private static final int SECTIONS = 5;

    final RoundsRegisters registers;
    final int schools;
    private final List<String> grades;
    private final int items;
    private final Map<Integer, Long> submissions = new HashMap<>();
    private @Nullable RecordRow opened;

    RoundOffice(MeasuredRecordLayer stage, int schools) {
        this.schools = schools;
        grades = PupilGrades.LIST.standard().stream()
                .filter(code -> code.parent() != null)
                .map(code -> code.code())
                .toList();
        items = (CELLS + grades.size() * 2 - 1) / (grades.size() * 2);
        for (int number = 1; number <= schools; number++) {
            join(stage, number, head(number), clerk(number));
        }
        RoundsPortal portal = new RoundsPortal(
                this,
                stage.schools,
                stage.people,
                stage.callers,
                stage.codes,
                stage.settings,
                new FakeSchoolForms(),
                stage.clock);
        registers = new RoundsRegisters(
                new RecordRegistrar() {
                    @Override
                    public <K extends RecordKind> RecordService<K> register(K kind) {
                        return stage.records.of(kind, stage.unit);
                    }
                },
                portal,
                new FakeWorkingDays(),
                stage.unit);
    }

    /** A school with its people comes to the office. */
    static void join(MeasuredRecordLayer stage, int school, TestCaller... people) {
        stage.schools.with(school(school));
        for (TestCaller one : people) {
            stage.people.with(person(one, school));
        }
        stage.callers.with(people);
    }

    static SchoolId key(int number) {
        return new SchoolId(50_000 + number);
    }

    private static School school(int number) {
        String name = "โรงเรียนบ้านตัวอย่างที่ " + number;
        return new School(
                key(number),
                MeasuredRecordLayer.OFFICE,
                name,
                name,
                List.of(),
                "อำเภอตัวอย่าง " + number % 9,
                "เครือข่าย " + number % 20,
                "",
                SchoolStatus.ACTIVE,
                null);
    }

    private static Person person(TestCaller caller, int school) {
        return new Person(
                caller.person(),
                MeasuredRecordLayer.OFFICE,
                "",
                caller.name(),
                "",
                "",
                null,
                key(school),
                "",
                "",
                true);
    }

    private static Permission[] permissions(String role) {
        return RoundsPermissions.entries().stream()
                .filter(entry -> entry.roles().contains(role))
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }

    static TestCaller lead() {
        return TestCaller.of(MeasuredRecordLayer.OFFICE, 12).with(permissions("core.group-head"));
    }

    static TestCaller head(int school) {
        return TestCaller.in(MeasuredRecordLayer.OFFICE)
                .as(new PersonId(11_000 + school), "ผอ.โรงเรียน " + school)
                .inSchool(key(school), permissions("core.school-head"));
    }

    static TestCaller clerk(int school) {
        return TestCaller.in(MeasuredRecordLayer.OFFICE)
                .as(new PersonId(12_000 + school), "ธุรการโรงเรียน " + school)
                .inSchool(key(school), permissions("core.school-staff"));
    }

    /** Cells of each school. */
    int cells() {
        return items * grades.size() * 2;
    }

    /** The collection, with every school asked. */
    RecordRow collection() {
        RecordRow there = opened;
        if (there == null) {
            throw new IllegalStateException("not opened");
        }
        return there;
    }

    /** Makes items, sheet and collection and asks all schools. */
    void open() {
        List<RecordDraft> lines = new ArrayList<>();
        List<RecordDraft> rules = new ArrayList<>();
        SheetKind sheet = registers.sheets().sheets().kind();
        for (int number = 0; number < items; number++) {
            RecordRow item = item("ITEM" + number);
            lines.add(new RecordDraft()
                    .with(sheet.item, item.id())
                    .with(sheet.part, section(number))
                    .with(sheet.needed, true)
                    .with(sheet.headline, number < 4));
            if (number > 0) {
                rules.add(new RecordDraft()
                        .with(sheet.subject, item.id())
                        .with(sheet.sign, RuleSign.AT_MOST)
                        .with(sheet.against, "ITEM0")
                        .with(sheet.level, RuleLevel.ERROR)
                        .with(sheet.words, "ไม่มากกว่านักเรียนทั้งชั้น"));
            }
        }
        RecordRow made = registers
                .sheets()
                .sheets()
                .create(
                        lead(),
                        new RecordDraft()
                                .with(sheet.system, "DMC")
                                .with(sheet.name, "แบบจัดเก็บข้อมูลนักเรียน")
                                .with(sheet.edition, 1)
                                .with(sheet.items, lines)
                                .with(sheet.rules, rules));
        RecordRow finished = registers.sheets().sheets().act(lead(), made, sheet.finish);
        var collections = registers.collections().collections();
        CollectionKind kind = collections.kind();
        RecordRow asked = collections.create(
                lead(),
                new RecordDraft()
                        .with(kind.round, ROUND)
                        .with(kind.sheet, finished.id())
                        .with(kind.scope, CollectionScope.ALL)
                        .with(
                                kind.unit,
                                SampleOffices.unit(MeasuredRecordLayer.OFFICE, "ICT")
                                        .id())
                        .with(
                                kind.contact,
                                TestCaller.of(MeasuredRecordLayer.OFFICE, 13).person())
                        .with(kind.emptyGrades, false)
                        .with(kind.qualities, true)
                        .with(kind.score, false));
        opened = collections.act(lead(), asked, kind.openIt);
        submissions.putAll(found());
    }

    private static String section(int item) {
        return "ตารางที่ " + (item % SECTIONS + 1);
    }

    private RecordRow item(String code) {
        DataItemKind kind = registers.sheets().items().kind();
        return registers
                .sheets()
                .items()
                .create(
                        lead(),
                        new RecordDraft()
                                .with(kind.code, code)
                                .with(kind.name, "จำนวนนักเรียน " + code)
                                .with(kind.unitOf, "คน")
                                .with(kind.system, "DMC")
                                .with(
                                        kind.owner,
                                        SampleOffices.unit(MeasuredRecordLayer.OFFICE, "ICT")
                                                .id())
                                .with(kind.cycle, ItemCycle.TERM)
                                .with(kind.split, CellSplit.GRADE_SEX)
                                .with(kind.open, true)
                                .with(kind.small, true)
                                .with(kind.personal, false));
    }

    /** Key of what a school hands in. */
    long submission(int school) {
        return Objects.requireNonNull(submissions.get(school));
    }

    private Map<Integer, Long> found() {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        Map<Integer, Long> found = new HashMap<>();
        registers
                .collections()
                .submissions()
                .internal()
                .all(lead(), RecordFilter.of(kind.collection.is(collection().id())))
                .forEach(row -> found.put((int) (row.get(kind.school).value() - key(0).value()), row.id()));
        return found;
    }

    /** The clerk of a school opens its sheet and stores one section. */
    void store(int school, int section, int pupils) {
        long submission = submission(school);
        TestCaller clerk = clerk(school);
        String name = section(section);
        int seen = registers.entries().open(clerk, submission).section(name).edition();
        Map<CellKey, @Nullable Integer> cells = new HashMap<>();
        IntStream.range(0, items)
                .filter(item -> item % SECTIONS == section)
                .forEach(item -> grades.forEach(grade -> Stream.of(CellKey.MALE, CellKey.FEMALE)
                        .forEach(sex ->
                                cells.put(new CellKey("ITEM" + item, grade, sex), item == 0 ? pupils + 5 : pupils))));
        registers.entries().store(clerk, submission, name, seen, cells);
    }

    /** A school fills all sections and confirms. */
    void submit(int school) {
        for (int section = 0; section < SECTIONS; section++) {
            store(school, section, school % 30);
        }
        confirm(school);
    }

    void confirm(int school) {
        act(school, registers.collections().submissions().kind().confirm);
    }

    void takeBack(int school) {
        act(school, registers.collections().submissions().kind().takeBack);
    }

    private void act(int school, Action action) {
        var all = registers.collections().submissions();
        all.act(clerk(school), all.open(clerk(school), submission(school)), action);
    }

    private static Optional<RoundStatus> round() {
        DataRound round = new DataRound(
                DataRound.Key.of(ROUND).orElseThrow(),
                "ภาคเรียนที่ 2",
                "Term 2",
                new DataRound.Days(LocalDate.of(2026, 7, 15), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 30)),
                false);
        return Optional.of(new RoundStatus(system(), round, RoundStatus.State.OPEN, 10));
    }

    private static DataSystem system() {
        return new DataSystem("DMC", "ระบบจัดเก็บข้อมูลนักเรียนรายบุคคล", "DMC", RoundYears.SCHOOL, "", "", "ict");
    }

    @Override
    public List<DataSystem> systems(OfficeId office) {
        return List.of(system());
    }

    @Override
    public List<RoundStatus> ofYear(OfficeId office, String system, int year) {
        return round().filter(one -> one.round().key().year() == year).stream().toList();
    }

    @Override
    public Optional<RoundStatus> current(OfficeId office, String system) {
        return round();
    }

    @Override
    public Optional<RoundStatus> next(OfficeId office, String system) {
        return Optional.empty();
    }

    @Override
    public List<RoundStatus> open(OfficeId office) {
        return round().stream().toList();
    }
}
