package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.specification.SpecificationRecord;
import org.khet.ict.internal.specification.SpecificationRules;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** Specifications F5 with their comparison F6. Source: ict E-R27, ICT-95; numbers of the sample in ict I.1. */
@OnEachDatabase
class SpecificationKindDbTest extends RecordContract<SpecificationRecord> {
    SpecificationKindDbTest(TestDatabase database) {
        super(database, new SpecificationRecord(new SpecificationRules(new FakeSettings())));
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.price, new BigDecimal("21500.00"))
                .with(kind.reference, new BigDecimal("22000.00"))
                .with(kind.members, List.of(member(12, "ประธาน"), member(22, "กรรมการ")));
    }

    private RecordDraft member(int who, String duty) {
        return new RecordDraft().with(kind.member, key(who)).with(kind.duty, duty);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        if (action.equals(kind.approve)) {
            return draft.with(kind.decisionFile, IctOffice.signed());
        }
        if (!action.equals(kind.compare)) {
            return draft;
        }
        long id = service.page(person(13), RecordFilter.ALL, new PageRequest(0, 1, List.of()))
                .getFirst()
                .id();
        RecordRow newest = service.find(SampleOffices.KT1, id).orElseThrow();
        return draft.with(kind.cells, IctOffice.filled(newest, kind.cells, kind.value, "ผ่าน"));
    }

    private RecordDraft notebooks() {
        return new RecordDraft()
                .with(kind.item, "คอมพิวเตอร์โน้ตบุ๊กสำหรับห้องเรียน")
                .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 4))
                .with(kind.quantity, new BigDecimal("20"))
                .with(kind.countedIn, "เครื่อง")
                .with(kind.price, new BigDecimal("23500"))
                .with(kind.reference, new BigDecimal("22000"))
                .with(kind.referenceSource, "เกณฑ์ราคากลางคอมพิวเตอร์ของกระทรวง")
                .with(kind.referenceDay, LocalDate.of(2026, 10, 1))
                .with(kind.members, List.of(member(12, "ประธาน"), member(22, "กรรมการ")))
                .with(kind.topics, List.of(topic("หน่วยความจำ", "8 GB"), topic("ที่เก็บข้อมูล", "SSD 256 GB")))
                .with(kind.products, List.of(product("เครื่อง ก", "21900"), product("เครื่อง ข", "23500")));
    }

    private RecordDraft topic(String name, String least) {
        return new RecordDraft().with(kind.topic, name).with(kind.least, least);
    }

    private RecordDraft product(String name, String price) {
        return new RecordDraft()
                .with(kind.product, name)
                .with(kind.offered, new BigDecimal(price))
                .with(kind.offeredBy, "ใบเสนอราคา")
                .with(kind.offeredOn, LocalDate.of(2026, 11, 2));
    }

    private static List<String> refused(ThrowingCallable act) {
        List<String> keys = new ArrayList<>();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act)
                .satisfies(no -> no.problems().stream().map(Problem::key).forEach(keys::add));
        return keys;
    }

    private RecordRow compared(RecordRow agreed, String value) {
        List<RecordDraft> cells = agreed.lines(kind.cells).stream()
                .map(line -> copied(kind.cells, line).with(kind.value, value).with(kind.meets, true))
                .toList();
        return service.act(
                person(12),
                agreed,
                kind.compare,
                new RecordDraft().with(kind.cells, cells).with(kind.conclusion, "ผ่านทั้งสองยี่ห้อ มีการแข่งขัน"),
                "");
    }

    private static RecordDraft copied(Lines lines, RecordLine line) {
        RecordDraft draft = new RecordDraft().ofLine(line.id());
        lines.fields().stream()
                .filter(field -> !field.isDerived())
                .forEach(field -> draft.with(field, line.raw(field)));
        return draft;
    }

    @Test
    void twentyNotebooksAboveTheReferencePriceNeedAReason_comparedSubmittedApproved_thenLockedForTheBuyers() {
        assertThat(refused(() -> service.create(person(12), notebooks()))).containsExactly("ict.error.spec-dear");
        RecordRow spec = service.create(person(12), notebooks().with(kind.overReason, "รวมการรับประกันถึงที่ 3 ปี"));
        assertThat(spec.get(kind.number).text()).isEqualTo("ค-1/2570");
        assertThat(spec.get(kind.total)).isEqualByComparingTo("470000");
        RecordRow noOrder = spec;
        assertThat(refused(() -> service.act(person(12), noOrder, kind.agree))).containsExactly("ict.error.spec-order");
        spec = service.change(person(12), spec, RecordDraft.of(spec).with(kind.orderNo, "12/2570"));
        RecordRow agreed = service.act(person(12), spec, kind.agree);
        assertThat(agreed.lines(kind.cells)).as("two topics, two products").hasSize(4);
        RecordRow empty = compared(agreed, "");
        assertThat(refused(() -> service.act(person(12), empty, kind.submit)))
                .containsExactly("ict.error.spec-compare");
        RecordRow compared = compared(empty, "ตรงตามที่กำหนด");
        RecordRow submitted = service.act(person(12), compared, kind.submit);
        assertThat(offered()).as("nobody buys by what is not approved").isEmpty();
        assertThatThrownBy(() -> service.act(person(12), submitted, kind.approve))
                .isInstanceOf(NotPermitted.class);
        assertThat(refused(() -> service.act(person(1), submitted, kind.approve)))
                .as("number, day and file of the memo")
                .containsExactly("records.error.missing", "records.error.missing", "records.error.missing");
        RecordDraft memo = new RecordDraft()
                .with(kind.decisionNo, "ศธ 04999/52")
                .with(kind.decisionOn, TODAY)
                .with(kind.decisionFile, IctOffice.signed());
        RecordRow approved = service.act(person(1), submitted, kind.approve, memo, "");

        assertThat(approved.get(kind.approver)).contains(key(1));
        assertThat(approved.get(kind.decisionNo)).isEqualTo("ศธ 04999/52");
        assertThat(approved.get(kind.decisionOn)).contains(TODAY);
        assertThat(approved.get(kind.decisionFile)).isPresent();
        assertThat(fixture.happenings().types()).contains("ict.specification.approved");
        assertThat(offered()).as("a purchase may name it").containsExactly(approved.id());
        assertThatExceptionOfType(Outdated.class)
                .as("what is approved is locked")
                .isThrownBy(() -> service.change(person(12), approved, RecordDraft.of(approved)));
        RecordRow next = service.act(person(12), approved, kind.revise, new RecordDraft(), "เพิ่มหน่วยความจำ");
        assertThat(next.get(kind.version)).isEqualTo(2);
        assertThat(next.get(kind.number).text()).isEqualTo("ค-1/2570");
        assertThat(next.get(kind.approver)).isEmpty();
        assertThat(next.get(kind.decisionNo))
                .as("its memo approved the version before")
                .isEmpty();
        assertThat(next.get(kind.decisionOn)).isEmpty();
        assertThat(next.get(kind.decisionFile)).isEmpty();
        assertThat(offered()).as("until its next version is approved").isEmpty();
    }

    /** What is offered where another record names a specification. */
    private List<Long> offered() {
        return service.all(person(15), new RecordFilter("", "", Map.of(), kind.offered(TODAY))).stream()
                .map(RecordRow::id)
                .toList();
    }

    @Test
    void oneProductIsNoComparison_whatWasComparedStaysWhenATopicIsAdded() {
        RecordRow spec = service.create(
                person(12),
                notebooks()
                        .with(kind.price, new BigDecimal("21900"))
                        .with(kind.orderNo, "12/2570")
                        .with(kind.products, List.of(product("เครื่อง ก", "21900"))));
        RecordRow single = compared(service.act(person(12), spec, kind.agree), "8 GB");
        assertThat(refused(() -> service.act(person(12), single, kind.submit)))
                .containsExactly("ict.error.spec-products");
        RecordRow again = service.act(person(12), single, kind.rework, new RecordDraft(), "เพิ่มหัวข้อ");
        RecordDraft more = RecordDraft.of(again);
        List<RecordDraft> topics = new ArrayList<>(more.lines(kind.topics));
        topics.add(topic("จอภาพ", "14 นิ้ว"));
        RecordRow agreed =
                service.act(person(12), service.change(person(12), again, more.with(kind.topics, topics)), kind.agree);
        assertThat(agreed.lines(kind.cells))
                .extracting(line -> line.get(kind.value))
                .containsExactly("8 GB", "8 GB", "");
    }
}
