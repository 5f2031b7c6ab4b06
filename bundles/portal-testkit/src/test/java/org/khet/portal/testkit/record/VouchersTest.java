package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The contract of declared kinds, kept by one with lines, a number, states and a hidden field. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class VouchersTest extends RecordContract<Vouchers> {
    VouchersTest(TestDatabase database) {
        super(database, new Vouchers());
    }

    @Test
    void sumOfTheItemsLessTaxIsWhatIsPaid() {
        RecordRow row = service.create(person(13), draft().with(kind.wht, new BigDecimal("20")));

        assertThat(row.get(kind.net)).isEqualByComparingTo("180");
        assertThat(row.lines(kind.items))
                .allSatisfy(line -> assertThat(line.id()).isPositive());
    }
}
