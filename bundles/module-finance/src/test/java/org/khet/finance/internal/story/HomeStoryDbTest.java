package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.ui.FinanceCards;
import org.khet.portal.api.persistence.RequestCache;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.waiting.WaitingSource.Waiting;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Finance on the first page: money of the year for who leads, papers for whom they wait. Source: finance F. */
@OnEachDatabase
class HomeStoryDbTest {
    private final TestDatabase database;
    private final FinanceOffice office;
    private final List<CardEntry> cards;

    HomeStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new FinanceOffice(database);
        this.cards = new FinanceCards(() -> office.all, () -> TODAY).entries();
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        office.limits();
    }

    private List<String> shown(Caller caller) {
        return cards.stream()
                .filter(card -> caller.may(card.permission()) && card.concerns().test(caller))
                .map(CardEntry::name)
                .toList();
    }

    private Set<String> card(String name, Caller caller) {
        return cards.stream()
                .filter(card -> card.name().equals(name))
                .map(card -> ShownTexts.of(card.factory().apply(TestRequest.of(caller, "finance", ""))))
                .findFirst()
                .orElseThrow();
    }

    private static Caller director() {
        return TestCaller.of(KT1, DIRECTOR)
                .with(FinancePermissions.REPORT_VIEW, FinancePermissions.LINE_VIEW, FinancePermissions.CHEQUE_VIEW);
    }

    @Test
    void officeWithoutMoneyHasNoCardOfZeros() {
        assertThat(shown(director())).isEmpty();
        assertThat(shown(person(CHECKER))).isEmpty();
    }

    @Test
    void moneyOfTheYearStandsByExpenditureType_claimsForWhomTheyWait() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow clerks = office.line(fund, "05.2", "486000.00");
        office.line(fund, "F1", "850000.00");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        office.claim(travel, clerks, "100000.00");

        assertThat(shown(director())).containsExactly("spending");
        assertThat(card("spending", director()))
                .contains("1,336,000.00", "0.00")
                .contains("งบดำเนินงาน", "จ่ายแล้ว 0.00 บาท", "ผูกพัน 100,000.00 บาท", "คงเหลือ 1,236,000.00 บาท");
        assertThat(shown(person(CHECKER))).containsExactly("spending", "claims");
        assertThat(card("claims", person(CHECKER))).contains("1").anyMatch(text -> text.endsWith("รอตรวจ"));
        assertThat(shown(person(CLAIMANT))).contains("my-claims");
        assertThat(shown(TestCaller.in(SampleOffices.KT2)
                        .with(
                                FinancePermissions.REPORT_VIEW,
                                FinancePermissions.LINE_VIEW,
                                FinancePermissions.CLAIM_EDIT)))
                .as("another office")
                .isEmpty();
    }

    /** Whether the card is there and what stands on it is one question of the page. */
    @Test
    void cardWithThreeFiguresAsksOneQuestion() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "05.2", "486000.00");
        office.claim(office.claimKind("TRAVEL", true, false), line, "100000.00");
        Caller checker =
                TestCaller.of(KT1, CHECKER).with(FinancePermissions.CLAIM_CHECK, FinancePermissions.CLAIM_VIEW);
        long before = database.statements();

        RequestCache.run(() -> {
            assertThat(shown(checker)).containsExactly("claims");
            assertThat(card("claims", checker)).contains("1", "0");
        });
        assertThat(database.statements() - before).isEqualTo(1);
    }

    /** Of a part the first open day waits; whether it is the first is asked once, however many stand open. Source: RF-03, FIN-30. */
    @Test
    void ofTheOpenDaysTheFirstOfEachPartWaits_askedOnceForAll() {
        openDays("OFF_BUDGET", TODAY.minusDays(9), 2);
        openDays("IMPREST", TODAY.minusDays(3), 1);
        assertThat(waitingDays())
                .containsExactlyInAnyOrder(day("OFF_BUDGET", TODAY.minusDays(9)), day("IMPREST", TODAY.minusDays(3)));
        long few = statements();

        openDays("OFF_BUDGET", TODAY.minusDays(7), 7);
        openDays("IMPREST", TODAY.minusDays(2), 2);
        assertThat(statements()).isEqualTo(few);
        assertThat(waitingDays())
                .containsExactlyInAnyOrder(day("OFF_BUDGET", TODAY.minusDays(9)), day("IMPREST", TODAY.minusDays(3)));
    }

    private void openDays(String part, LocalDate first, int count) {
        var kind = office.accounting.days.kind();
        first.datesUntil(first.plusDays(count))
                .forEach(date -> office.accounting.days.create(
                        person(PAYER), new RecordDraft().with(kind.date, date).with(kind.part, part)));
    }

    private String day(String part, LocalDate date) {
        var kind = office.accounting.days.kind();
        return office.accounting.days.internal().all(person(PAYER), RecordFilter.of(kind.part.is(part))).stream()
                .filter(row -> row.get(kind.date).equals(date))
                .map(row -> kind.pageAddress(row.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> waitingDays() {
        return office.fixture.views().waiting(List.of(office.accounting.days), person(PAYER), 50).stream()
                .map(Waiting::link)
                .toList();
    }

    private long statements() {
        long before = database.statements();
        waitingDays();
        return database.statements() - before;
    }
}
