package org.khet.rounds.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchoolForms;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellSplit;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.entry.EntrySheet;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.sheet.DataItemKind;
import org.khet.rounds.internal.sheet.ItemCycle;
import org.khet.rounds.internal.sheet.RuleLevel;
import org.khet.rounds.internal.sheet.RuleSign;
import org.khet.rounds.internal.sheet.SheetKind;

/**
 * The registers over a test database. Today is 20 November 2026; the round {@code DMC-2569-2} is open from 15 July until the day
 * that a test sets, the end of November at first. Each school has a head and a clerk, 1100 and 1200 and its number.
 */
public final class SampleRounds {
    public static final OfficeId OFFICE = SampleOffices.KT1;
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final String ROUND = "DMC-2569-2";
    public static final String SECTION = "ตารางที่ 1 จำนวนนักเรียน";

    public final RecordFixture records;
    public final FakeRounds rounds = new FakeRounds();
    public final FakeSettings settings = new FakeSettings();
    public final FakeCodeLists codes = new FakeCodeLists();
    public final FakePeople people = new FakePeople();
    public final FakeSchools schools = new FakeSchools();
    public final FakeSchoolForms forms = new FakeSchoolForms();
    public final RoundsRegisters registers;
    public final TestDatabase database;

    public SampleRounds(TestDatabase database) {
        this.database = database;
        database.clear();
        records = new RecordFixture(database);
        FakeCallers callers = new FakeCallers();
        for (int school = 1; school <= 12; school++) {
            people.with(person(head(school), school)).with(person(clerk(school), school));
            callers.with(head(school), clerk(school));
        }
        RoundsPortal portal = new RoundsPortal(
                rounds,
                schools,
                people,
                callers,
                codes,
                settings,
                forms,
                org.khet.portal.testkit.Clocks.at("2026-11-20T09:30"));
        registers = new RoundsRegisters(records::of, portal, new FakeWorkingDays(), database.unit());
        database.clear();
        new org.khet.rounds.internal.cell.SectionRepository(database.unit()).clear(OFFICE);
        registers.snapshots().clear(OFFICE);
    }

    private static Person person(TestCaller caller, int school) {
        return new Person(caller.person(), OFFICE, "", caller.name(), "", "", null, school(school), "", "", true);
    }

    public static SchoolId school(int number) {
        return SampleOffices.schoolId(OFFICE, number);
    }

    /** Permissions that these roles have at first. */
    public static Permission[] permissions(String... roles) {
        return RoundsPermissions.entries().stream()
                .filter(entry -> Stream.of(roles).anyMatch(entry.roles()::contains))
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }

    /** The lead of rounds in the whole office. */
    public TestCaller lead() {
        return TestCaller.of(OFFICE, 12).with(permissions("core.group-head"));
    }

    /** Another who leads rounds in the whole office. */
    public static TestCaller another() {
        return TestCaller.of(OFFICE, 14).with(permissions("core.group-head"));
    }

    /** Somebody of a school who left after records named them. */
    public PersonId gone(int school) {
        PersonId id = new PersonId(1300 + school);
        records.people().with(new Person(id, OFFICE, "", "ผู้พ้นจากงาน", "", "", null, school(school), "", "", true));
        people.with(new Person(id, OFFICE, "", "ผู้พ้นจากงาน", "", "", null, school(school), "", "", false));
        return id;
    }

    /** The officer who checks, in the unit of the collection. */
    public TestCaller officer() {
        return TestCaller.of(OFFICE, 13)
                .inUnit(SampleOffices.unit(OFFICE, "ICT").id(), permissions("core.staff"));
    }

    public TestCaller head(int school) {
        return TestCaller.in(OFFICE)
                .as(new org.khet.portal.api.person.PersonId(1100 + school), "ผอ.โรงเรียน " + school)
                .inSchool(school(school), permissions("core.school-head"));
    }

    public TestCaller clerk(int school) {
        return TestCaller.in(OFFICE)
                .as(new org.khet.portal.api.person.PersonId(1200 + school), "ธุรการโรงเรียน " + school)
                .inSchool(school(school), permissions("core.school-staff"));
    }

    public RecordRow item(String code, String name, CellSplit split, boolean open) {
        DataItemKind kind = registers.sheets().items().kind();
        return registers
                .sheets()
                .items()
                .create(
                        lead(),
                        new RecordDraft()
                                .with(kind.code, code)
                                .with(kind.name, name)
                                .with(kind.unitOf, "คน")
                                .with(kind.system, "DMC")
                                .with(
                                        kind.owner,
                                        SampleOffices.unit(OFFICE, "ICT").id())
                                .with(kind.cycle, ItemCycle.TERM)
                                .with(kind.split, split)
                                .with(kind.open, open)
                                .with(kind.small, true)
                                .with(kind.personal, false));
    }

    public RecordDraft line(RecordRow item, String section) {
        SheetKind kind = registers.sheets().sheets().kind();
        return new RecordDraft()
                .with(kind.item, item.id())
                .with(kind.part, section)
                .with(kind.needed, true)
                .with(kind.headline, true);
    }

    public RecordDraft rule(RecordRow item, RuleSign sign, String against, RuleLevel level, String words) {
        SheetKind kind = registers.sheets().sheets().kind();
        return new RecordDraft()
                .with(kind.subject, item.id())
                .with(kind.sign, sign)
                .with(kind.against, against)
                .with(kind.level, level)
                .with(kind.words, words);
    }

    public RecordRow sheet(String name, List<RecordDraft> items, List<RecordDraft> rules) {
        return sheet("DMC", name, items, rules);
    }

    /** The sheet of a system. */
    public RecordRow sheet(String system, String name, List<RecordDraft> items, List<RecordDraft> rules) {
        SheetKind kind = registers.sheets().sheets().kind();
        RecordRow made = registers
                .sheets()
                .sheets()
                .create(
                        lead(),
                        new RecordDraft()
                                .with(kind.system, system)
                                .with(kind.name, name)
                                .with(kind.edition, 1)
                                .with(kind.items, items)
                                .with(kind.rules, rules));
        return registers.sheets().sheets().act(lead(), made, kind.finish);
    }

    /** Pupils by grade and sex, the poor and the boarders by grade, with the rules of policyplan R-55. */
    public RecordRow pupilSheet() {
        RecordRow pupils = item("PUPILS", "จำนวนนักเรียน", CellSplit.GRADE_SEX, true);
        RecordRow poor = item("POOR", "นักเรียนยากจน", CellSplit.GRADE, false);
        RecordRow boarding = item("BOARDING", "นักเรียนพักนอน", CellSplit.GRADE, false);
        return sheet(
                "แบบจัดเก็บจำนวนนักเรียน DMC",
                List.of(line(pupils, SECTION), line(poor, SECTION), line(boarding, SECTION)),
                List.of(
                        rule(poor, RuleSign.AT_MOST, "PUPILS", RuleLevel.ERROR, "ยากจนไม่มากกว่านักเรียนทั้งชั้น"),
                        rule(boarding, RuleSign.AT_MOST, "PUPILS", RuleLevel.ERROR, "พักนอนไม่มากกว่านักเรียนทั้งชั้น"),
                        rule(pupils, RuleSign.JUMP, "20", RuleLevel.NOTE, "เปลี่ยนเกินร้อยละ 20 จากรอบก่อน")));
    }

    public RecordDraft collection(RecordRow sheet, String round) {
        CollectionKind kind = registers.collections().collections().kind();
        return new RecordDraft()
                .with(kind.round, round)
                .with(kind.sheet, sheet.id())
                .with(kind.scope, org.khet.rounds.internal.collection.CollectionScope.ALL)
                .with(kind.unit, SampleOffices.unit(OFFICE, "ICT").id())
                .with(kind.contact, TestCaller.of(OFFICE, 13).person())
                .with(kind.emptyGrades, false)
                .with(kind.qualities, true)
                .with(kind.score, false);
    }

    public RecordRow opened(RecordRow sheet, String round) {
        return opened(collection(sheet, round));
    }

    public RecordRow opened(RecordDraft collection) {
        RecordService<CollectionKind> all = registers.collections().collections();
        return act(all, lead(), all.create(lead(), collection), all.kind().openIt);
    }

    /** What a school hands in for a collection, as it stands. */
    public RecordRow of(RecordRow collection, int school) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        RecordRow row = registers
                .collections()
                .submissions()
                .internal()
                .all(lead(), RecordFilter.of(kind.collection.is(collection.id()), kind.school.is(school(school))))
                .getFirst();
        return registers.collections().submissions().find(OFFICE, row.id()).orElseThrow();
    }

    /** Six pupils of each sex in a grade, some of them poor and boarding. */
    public static Map<CellKey, @Nullable Integer> grade(String grade, int boys, int girls, int poor, int boarding) {
        Map<CellKey, @Nullable Integer> cells = new HashMap<>();
        cells.put(new CellKey("PUPILS", grade, CellKey.MALE), boys);
        cells.put(new CellKey("PUPILS", grade, CellKey.FEMALE), girls);
        cells.put(new CellKey("POOR", grade, ""), poor);
        cells.put(new CellKey("BOARDING", grade, ""), boarding);
        return cells;
    }

    /** The clerk types a grade. */
    public EntrySheet typed(RecordRow collection, int school, Map<CellKey, @Nullable Integer> cells) {
        RecordRow row = of(collection, school);
        int seen = registers
                .entries()
                .open(clerk(school), row.id())
                .section(SECTION)
                .edition();
        return registers.entries().store(clerk(school), row.id(), SECTION, seen, cells);
    }

    /** The school hands in and its head certifies. */
    public RecordRow certified(RecordRow collection, int school, int boys, int girls) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        typed(collection, school, grade("p1", boys, girls, 0, 0));
        act(registers.collections().submissions(), clerk(school), of(collection, school), kind.confirm);
        return act(registers.collections().submissions(), head(school), of(collection, school), kind.certify);
    }

    /** The office acknowledges with all four ticks. */
    public RecordRow acknowledged(RecordRow collection, int school) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        return act(
                registers.collections().submissions(),
                officer(),
                of(collection, school),
                kind.acknowledge,
                fourTicks(),
                "");
    }

    public RecordDraft fourTicks() {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        return new RecordDraft()
                .with(kind.correct, true)
                .with(kind.whole, true)
                .with(kind.current, true)
                .with(kind.upToDate, true);
    }

    /** Does an action with the record as it stands. */
    public <K extends RecordKind> RecordRow act(
            RecordService<K> service, TestCaller who, RecordRow row, Action action, RecordDraft asked, String why) {
        RecordRow now = service.find(row.head().office(), row.id()).orElseThrow();
        return service.act(who, now, action, asked, why);
    }

    /** Does an action that asks for nothing. */
    public <K extends RecordKind> RecordRow act(
            RecordService<K> service, TestCaller who, RecordRow row, Action action) {
        return act(service, who, row, action, new RecordDraft(), "");
    }
}
