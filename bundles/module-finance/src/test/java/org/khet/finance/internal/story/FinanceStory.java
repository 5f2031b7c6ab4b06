package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.TestDatabase;

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

    static void refused(ThrowingCallable work, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work)
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error." + key));
    }
}
