package org.khet.monitoring.internal.contract;

import java.time.Instant;
import java.time.YearMonth;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.contract.SpendingContract;
import org.khet.portal.testkit.fake.FakeSpending;

/** The books of the stories here keep the same contract as the modules that pay or type. */
class FakeSpendingTest extends SpendingContract {
    private static final MoneyReceiver SCHOOL = MoneyReceiver.of(SampleOffices.schoolId(SampleOffices.KT1, 1));

    private final FakeSpending spending =
            ClerksPlan.books(Spending.PAID, Instant.parse("2024-01-05T02:00:00Z"), SCHOOL);

    @Override
    protected MoneyReceiver receiver() {
        return SCHOOL;
    }

    @Override
    protected Spending spending() {
        return spending;
    }

    @Override
    protected OfficeId office() {
        return SampleOffices.KT1;
    }

    @Override
    protected OfficeId otherOffice() {
        return SampleOffices.KT2;
    }

    @Override
    protected YearMonth october() {
        return YearMonth.of(2023, 10);
    }

    @Override
    protected long allocation() {
        return ClerksPlan.ALLOCATION;
    }

    @Override
    protected long line() {
        return ClerksPlan.LINE;
    }

    @Override
    protected void off(boolean isOff) {
        spending.off(isOff);
    }
}
