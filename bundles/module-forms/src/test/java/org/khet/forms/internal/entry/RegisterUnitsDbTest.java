package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.FormsModule;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.khet.portal.records.internal.module.RecordOwnership;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** A group ends, and what it still has in the log of coordination goes to its successor. Source: core CORE-03, CORE-101. */
@OnEachDatabase
class RegisterUnitsDbTest {
    private static final UnitId OTHER = new UnitId(14);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private final FormsFixture forms;
    private final long design;
    private final FormsModule module;
    private final UnitOwnership ownership;
    private final TestCaller plain = TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.REGISTER_USE);

    RegisterUnitsDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        design = forms.published(DataKindContract.file("coordination-log"));
        module = forms.module();
        ownership = new RecordOwnership(module, new FakeCallers());
    }

    private RecordService<DataKind> register() {
        return forms.entries().of(SampleOffices.KT1, design);
    }

    private Field<?> field(String key) {
        return register().kind().fieldNamed(key).orElseThrow();
    }

    private RecordRow matter(String text, UnitId unit) {
        return register()
                .create(
                        forms.entries().as(plain, design),
                        new RecordDraft()
                                .with(field("received_on"), LocalDate.of(2026, 11, 16))
                                .with(field("unit"), unit)
                                .with(field("sort"), "SERVICE")
                                .with(field("asked_by"), "โรงเรียนบ้านตัวอย่าง")
                                .with(field("matter"), text));
    }

    private List<String> of(UnitId unit) {
        Caller caller = forms.entries().as(plain, design);
        return register().all(caller, RecordFilter.ALL).stream()
                .filter(row -> unit.equals(row.raw(field("unit"))))
                .map(row -> String.valueOf(row.raw(field("matter"))))
                .toList();
    }

    private void ends(UnitId unit, UnitId successor) {
        forms.records()
                .database()
                .transactions()
                .run(() -> ownership.handOver(FormsFixture.designer(), new UnitHandover(unit, successor, LAST_DAY)));
    }

    private List<UnitOwnership.Owned> entries(UnitId unit) {
        return ownership.owned(SampleOffices.KT1, unit, LAST_DAY).stream()
                .filter(one -> one.what().equals("forms.entry.owned"))
                .toList();
    }

    @Test
    void openMattersGoToTheSuccessor_closedOnesStay_alsoThoseOfAnEarlierEdition() {
        matter("ขอใช้ห้องประชุม", FormsFixture.UNIT);
        RecordRow done = matter("ขอยืมเครื่องฉาย", FormsFixture.UNIT);
        register()
                .act(
                        forms.entries().as(plain, design),
                        done,
                        register().kind().actionOf("finish").orElseThrow(),
                        new RecordDraft()
                                .with(field("done"), "ให้ยืมแล้ว")
                                .with(field("done_on"), LocalDate.of(2026, 11, 18)),
                        "");
        var designs = forms.designs().designs();
        designs.act(FormsFixture.designer(), designs.open(FormsFixture.designer(), design), designs.kind().revise);
        forms.publish(
                forms.designs().editionsOf(FormsFixture.designer(), design).getLast());
        matter("ขอข้อมูลนักเรียน", FormsFixture.UNIT);
        matter("ของอีกกลุ่ม", OTHER);

        assertThat(entries(FormsFixture.UNIT)).singleElement().satisfies(owned -> {
            assertThat(owned.count()).isEqualTo(2);
            assertThat(owned.link()).isEqualTo("forms/register/" + design);
        });
        ends(FormsFixture.UNIT, OTHER);

        assertThat(entries(FormsFixture.UNIT)).isEmpty();
        assertThat(of(FormsFixture.UNIT)).containsExactly("ขอยืมเครื่องฉาย");
        assertThat(of(OTHER)).containsExactlyInAnyOrder("ขอใช้ห้องประชุม", "ขอข้อมูลนักเรียน", "ของอีกกลุ่ม");
    }

    @Test
    void withoutASuccessorTheUnitDoesNotEnd_andItIsKnownWhereUnitsAreUsed() {
        matter("ขอใช้ห้องประชุม", OTHER);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> ends(OTHER, null));
        assertThat(of(OTHER)).containsExactly("ขอใช้ห้องประชุม");
        RecordUsage uses = forms.records().usesOf(module);
        assertThat(uses.units(SampleOffices.KT1, Set.of(OTHER, new UnitId(15)))).containsExactly(OTHER);
        assertThat(uses.units(SampleOffices.KT2, Set.of(OTHER))).isEmpty();
    }
}
