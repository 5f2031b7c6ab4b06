package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignGrantScope;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.design.GrantReceiver;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.search.RecordSource.Entry;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Whoever searches the portal finds the forms of the office and what stands in its registers, as far as each design lets. Source: core CORE-100, CORE-101. */
@OnEachDatabase
class RegisterSearchDbTest {
    private static final SchoolId SCHOOL = SampleOffices.schoolId(SampleOffices.KT1, 1);
    private static final TestCaller DIRECTOR =
            TestCaller.of(SampleOffices.KT1, 1).with(FormsPermissions.REGISTER_USE);
    private final FormsFixture forms;
    private final RecordSource records;
    private final RecordSource registers;

    RegisterSearchDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        List<RecordSource> sources = forms.module().records();
        records = source(sources, "forms.entry");
        registers = source(sources, "forms.register");
    }

    private static RecordSource source(List<RecordSource> sources, String type) {
        return sources.stream()
                .filter(one -> one.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static TestCaller of(int number, UnitId unit) {
        return TestCaller.of(SampleOffices.KT1, number)
                .with(new Scope(false, Set.of(unit), Set.of(), false), FormsPermissions.REGISTER_USE);
    }

    /** What the search shows to somebody: entries within the reach, by their unit, school and circles, and the own ones. */
    private static List<String> found(RecordSource source, Caller caller) {
        List<String> titles = new ArrayList<>();
        Scope reach = source.reach(caller).orElseThrow();
        source.all(caller.office(), entry -> {
            if (!reach.isEmpty() && isWithin(source, caller, reach, entry)) {
                titles.add(entry.title());
            }
        });
        return titles;
    }

    private static boolean isWithin(RecordSource source, Caller caller, Scope reach, Entry entry) {
        return reach.wholeOffice()
                || (entry.unit() != null && reach.units().contains(entry.unit()))
                || (entry.school() != null && reach.schools().contains(entry.school()))
                || source.circles(entry).stream().anyMatch(reach.units()::contains)
                || entry.owners().contains(caller.person());
    }

    private RecordRow matter(long design, String who, UnitId unit, SchoolId school) {
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        DataKind kind = register.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.fieldNamed("received_on").orElseThrow(), LocalDate.of(2026, 11, 16))
                .with(kind.fieldNamed("unit").orElseThrow(), unit)
                .with(kind.fieldNamed("sort").orElseThrow(), "SERVICE")
                .with(kind.fieldNamed("asked_by").orElseThrow(), who)
                .with(kind.fieldNamed("school").orElseThrow(), school)
                .with(kind.fieldNamed("matter").orElseThrow(), "ขอใช้ห้องประชุม");
        return register.create(forms.entries().as(DIRECTOR, design), draft);
    }

    private long coordination() {
        return forms.published(DataKindContract.file("coordination-log"));
    }

    @Test
    void recordIsFoundByThoseWhoSeeItInTheList_byItsWordsAndTheNameOfTheRegister() {
        long design = coordination();
        matter(design, "ครูใหญ่", FormsFixture.UNIT, SCHOOL);
        matter(design, "ผู้ปกครอง", new UnitId(14), SampleOffices.schoolId(SampleOffices.KT1, 2));

        assertThat(found(records, DIRECTOR)).containsExactlyInAnyOrder("ป 1/2570 · ครูใหญ่", "ป 2/2570 · ผู้ปกครอง");
        assertThat(found(records, of(14, FormsFixture.UNIT))).containsExactly("ป 1/2570 · ครูใหญ่");
        assertThat(found(records, of(22, new UnitId(14)))).containsExactly("ป 2/2570 · ผู้ปกครอง");
        assertThat(found(records, of(22, new UnitId(15)))).isEmpty();
        assertThat(found(records, TestCaller.of(SampleOffices.KT1, 15).inSchool(SCHOOL, FormsPermissions.REGISTER_USE)))
                .as("about the own school")
                .containsExactly("ป 1/2570 · ครูใหญ่");
        assertThat(found(records, TestCaller.of(SampleOffices.KT1, 14)))
                .as("who may not use registers")
                .isEmpty();
        assertThat(found(records, TestCaller.in(SampleOffices.KT2).with(FormsPermissions.REGISTER_USE)))
                .isEmpty();
        Entry entry = all(records, SampleOffices.KT1).getFirst();
        assertThat(entry.text()).contains("ทะเบียนประสานงานและให้บริการของกลุ่ม", "ขอใช้ห้องประชุม", "ครูใหญ่");
        assertThat(entry.link()).startsWith("forms/register/" + design + "-");
        assertThat(entry.unit()).as("narrowed to a unit").isEqualTo(FormsFixture.UNIT);
    }

    private static List<Entry> all(RecordSource source, OfficeId office) {
        List<Entry> all = new ArrayList<>();
        source.all(office, all::add);
        return all;
    }

    /** Somebody sees all of one register and nothing of another; the rights of one never open the other. */
    @Test
    void eachRegisterHasItsOwnReaders_anotherGrantCountsAtOnce() {
        long open = coordination();
        long closed = forms.published(
                DataKindContract.file("coordination-log").replace("=coordination-log", "=coordination-two"));
        matter(open, "ครูใหญ่", new UnitId(14), SCHOOL);
        matter(closed, "ผู้ปกครอง", new UnitId(14), SCHOOL);
        TestCaller reader = of(22, FormsFixture.UNIT);
        grant(open, GrantReceiver.EVERYBODY, DesignGrantScope.ALL, null);
        grant(closed, GrantReceiver.PERSON, DesignGrantScope.ALL, DIRECTOR.person());

        assertThat(found(records, reader)).containsExactly("ป 1/2570 · ครูใหญ่");
        assertThat(found(registers, reader)).hasSize(1);
        assertThat(found(records, DIRECTOR)).hasSize(2);
        assertThat(found(registers, DIRECTOR)).hasSize(2);

        grant(open, GrantReceiver.PERSON, DesignGrantScope.ALL, DIRECTOR.person());
        grant(closed, GrantReceiver.PERSON, DesignGrantScope.ALL, reader.person());
        assertThat(found(records, reader)).containsExactly("ป 1/2570 · ผู้ปกครอง");
    }

    private void grant(long design, GrantReceiver to, DesignGrantScope reach, PersonId person) {
        RecordService<Designs> designs = forms.designs().designs();
        Designs kind = designs.kind();
        RecordRow row = designs.open(FormsFixture.designer(), design);
        RecordDraft line = new RecordDraft()
                .with(kind.to, to)
                .with(kind.toPerson, person)
                .with(kind.reach, reach)
                .with(kind.sees, true)
                .with(kind.makes, true)
                .with(kind.changes, true)
                .with(kind.acts, true)
                .with(kind.decides, false)
                .with(kind.seesSensitive, false);
        designs.change(FormsFixture.designer(), row, RecordDraft.of(row).with(kind.grants, List.of(line)));
    }

    @Test
    void formIsFoundWhileItIsUsed_itsRecordsAlsoAfterwards_draftsNever() {
        long design = coordination();
        RecordRow row = matter(design, "ครูใหญ่", FormsFixture.UNIT, SCHOOL);
        RecordRow draft = forms.importer()
                .take(
                        FormsFixture.designer(),
                        DesignFile.read(DataKindContract.file("service-log")),
                        FormsFixture.UNIT,
                        DesignOrigin.OWN);
        assertThat(found(registers, DIRECTOR)).containsExactly("ทะเบียนประสานงานและให้บริการของกลุ่ม");
        assertThat(registers.find(SampleOffices.KT1, draft.id())).isEmpty();
        assertThat(registers.find(SampleOffices.KT1, design)).map(Entry::link).contains("forms/register/" + design);
        assertThat(registers.find(SampleOffices.KT2, design)).isEmpty();
        assertThat(registers.followed()).containsExactly("forms.design");
        assertThat(records.count(SampleOffices.KT1)).isEqualTo(1);
        assertThat(records.find(SampleOffices.KT1, row.id())).map(Entry::title).contains("ป 1/2570 · ครูใหญ่");
        assertThat(records.find(SampleOffices.KT2, row.id())).isEmpty();

        var designs = forms.designs().designs();
        designs.act(
                FormsFixture.designer(),
                designs.open(FormsFixture.designer(), design),
                designs.kind().end,
                new RecordDraft(),
                "เลิกใช้ทะเบียน");
        assertThat(found(registers, DIRECTOR)).isEmpty();
        assertThat(registers.find(SampleOffices.KT1, design)).isEmpty();
        assertThat(found(records, DIRECTOR)).hasSize(1);
    }
}
