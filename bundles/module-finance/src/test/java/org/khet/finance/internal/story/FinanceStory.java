package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.budget.ReserveSort;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Stories of an office with its limits in force, after each of which all its sums are added up again. */
abstract class FinanceStory {
    final TestDatabase database;
    final FinanceOffice office;

    FinanceStory(TestDatabase database) {
        this.database = database;
        this.office = new FinanceOffice(database);
    }

    @BeforeEach
    void limitsAreInForce() {
        database.clear();
        office.limits();
    }

    @AfterEach
    void sumsAreTrue() {
        FinanceSums.check(database);
    }

    /** The director approves up to the limit of the office. */
    void limit(LimitSort sort) {
        var kind = office.spending.limits.kind();
        office.spending.limits.create(
                person(HEAD),
                new RecordDraft()
                        .with(kind.holder, SampleOffices.person(KT1, DIRECTOR).id())
                        .with(kind.sort, sort)
                        .with(kind.from, LocalDate.of(2026, 10, 1))
                        .with(kind.order, "คำสั่งที่ 2/2569"));
    }

    /** What a line has left over, listed and approved. */
    RecordRow leftOver(RecordRow line, String sum) {
        var reserves = office.spending.reserves;
        RecordRow left = reserves.create(
                person(CHECKER),
                new RecordDraft()
                        .with(reserves.kind().year, FiscalYear.of(TODAY))
                        .with(reserves.kind().line, line.id())
                        .with(reserves.kind().sort, ReserveSort.LEFT_OVER)
                        .with(reserves.kind().document, "เหลือจ่าย 1/2570")
                        .with(reserves.kind().amount, baht(sum)));
        return act(reserves, HEAD, left, reserves.kind().approve);
    }

    /** An approved allocation with its notice. */
    static Allocations.Allocation allocation(
            long id, long fundLine, OptionalLong adjusts, Allocations.Share... shares) {
        List<Allocations.Share> all = List.of(shares);
        return new Allocations.Allocation(
                id,
                id + "/2570",
                "จัดสรรครั้งที่ " + id,
                fundLine,
                all.stream().map(Allocations.Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                new Allocations.Notice("ศธ 04999/ว " + id, Optional.of(TODAY), Optional.of(LocalDate.of(2027, 8, 31))),
                adjusts,
                all);
    }

    /** How many of the allocations that the planners told are new in the lines. */
    int takeOver(KnownAllocations known) {
        return office.all.control().intake.takeOver(new FakeCallers().system(KT1), known, FiscalYear.of(TODAY));
    }

    static void refused(ThrowingCallable work, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work)
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error." + key));
    }
}
