package org.khet.policyplan.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.request.RequestKind;
import org.khet.policyplan.internal.request.RequestRoundKind;
import org.khet.portal.api.persistence.RequestCache;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** The first page of who leads, who keeps the money and who receives it. Source: policyplan F. */
@OnEachDatabase
class HomeCardsDbTest {
    private final TestDatabase database;
    private SampleRegisters office;
    private HomeCards cards;

    HomeCardsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRegisters(database);
        cards = new HomeCards(office.registers, new FakeCodeLists(), Clocks.at("2026-11-20T09:30"));
    }

    private List<String> shown(Caller caller) {
        return cards.entries().stream()
                .filter(card -> caller.may(card.permission()) && card.concerns().test(caller))
                .map(CardEntry::name)
                .toList();
    }

    private Set<String> card(String name, Caller caller) {
        return cards.entries().stream()
                .filter(card -> card.name().equals(name))
                .map(card -> ShownTexts.of(card.factory().apply(TestRequest.of(caller, "policyplan", ""))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void officeWithoutMoneyHasNoCardOfZeros() {
        assertThat(shown(office.director())).isEmpty();
        assertThat(shown(office.schoolHead(5))).isEmpty();
    }

    @Test
    void moneyOfTheYearStandsByExpenditureType_allocatedAndLeft() {
        RecordRow clerks = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordRow repairs = office.item("09.1", "ซ่อมแซมอาคาร", BudgetItemSort.PAY, "3", false);
        RecordRow received = office.received(clerks, "ว 123", "2", "900000.00");
        office.received(repairs, "ว 124", "3", "250000.00");
        RecordRow allocation = office.registers
                .allocations()
                .allocations()
                .create(
                        office.budget(),
                        office.allocation(office.line(received), AllocationMethod.LIST, office.sum(5, "540000.00")));
        RecordRow approved = office.approve(office.asked(allocation));

        long before = database.statements();
        RequestCache.run(() -> {
            assertThat(shown(office.director())).containsExactly("money", "allocations");
            assertThat(card("allocations", office.director())).contains("1");
            assertThat(card("money", office.director())).isNotEmpty();
        });
        assertThat(database.statements() - before)
                .as("money by type, all stages of allocations, rounds of requests")
                .isLessThanOrEqualTo(3);
        assertThat(card("money", office.director()))
                .contains("1,150,000.00", "540,000.00", "610,000.00")
                .contains("งบดำเนินงาน", "จัดสรรแล้ว 540,000.00 บาท", "คงเหลือ 360,000.00 บาท")
                .contains("งบลงทุน", "จัดสรรแล้ว 0.00 บาท", "คงเหลือ 250,000.00 บาท");

        office.notify(approved);
        assertThat(shown(office.schoolHead(5))).containsExactly("notices");
        assertThat(card("notices", office.schoolHead(5)))
                .contains("05.1 · ครูธุรการโรงเรียน", "รอรับทราบ 540,000.00 บาท", "รับทราบแล้ว 0.00 บาท");
        assertThat(shown(office.director()))
                .as("what was told to schools is no news to the office")
                .doesNotContain("notices");
        assertThat(shown(office.schoolHead(7))).isEmpty();
    }

    @Test
    void whatWasAskedAndGrantedStandsByRound_aSchoolSeesItsOwn() {
        RequestRoundKind of = office.registers.requests().rounds().kind();
        RecordRow made = office.registers
                .requests()
                .rounds()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(of.year, YEAR.next())
                                .with(of.sort, "YEARLY")
                                .with(of.name, "คำขอปี 2571")
                                .with(of.criteria, "ตามความจำเป็น")
                                .with(of.opensOn, LocalDate.of(2026, 11, 1))
                                .with(of.dueOn, LocalDate.of(2026, 12, 15)));
        RecordRow round = office.act(office.registers.requests().rounds(), office.budget(), made, of.openIt);
        asked(round, 5, "85000.00", true);
        asked(round, 7, "40000.00", false);

        assertThat(card("requests", office.head()))
                .contains("คำขอปี 2571 · 2 เรื่อง ขอ 250,000.00 บาท")
                .contains("กรรมการเห็นชอบ 120,000.00 บาท", "รอพิจารณา 80,000.00 บาท", "ได้รับ 0.00 บาท");
        assertThat(shown(office.schoolHead(7))).containsExactly("requests");
        assertThat(card("requests", office.schoolHead(7))).contains("คำขอปี 2571 · 1 เรื่อง ขอ 80,000.00 บาท");
        assertThat(shown(office.schoolHead(8))).isEmpty();
    }

    private void asked(RecordRow round, int school, String price, boolean agreed) {
        var requests = office.registers.requests().requests();
        RequestKind kind = requests.kind();
        RecordRow made = requests.create(
                office.schoolHead(school),
                new RecordDraft()
                        .with(kind.round, round.id())
                        .with(kind.sort, "YEARLY")
                        .with(kind.school, SampleRegisters.school(school))
                        .with(kind.priority, 1)
                        .with(kind.expenditure, "3")
                        .with(kind.item, "ซ่อมแซมห้องเรียน")
                        .with(kind.quantity, baht("2"))
                        .with(kind.measure, "ห้อง")
                        .with(kind.price, baht(price))
                        .with(kind.reason, "หลังคารั่วทั้งสองห้อง"));
        RecordRow sent = office.act(requests, office.schoolHead(school), made, kind.send);
        if (agreed) {
            RecordRow analysed = office.act(
                    requests,
                    office.budget(),
                    sent,
                    kind.analyse,
                    new RecordDraft().with(kind.targetQuantity, "2 ห้อง").with(kind.targetQuality, "ผ่านการตรวจ"),
                    "");
            office.act(
                    requests,
                    office.secretary(),
                    analysed,
                    kind.agree,
                    new RecordDraft()
                            .with(kind.committeeAmount, baht("120000.00"))
                            .with(kind.committeeReason, "ตามพื้นที่จริง"),
                    "");
        }
    }
}
