package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The rows of a list by a value that they have in common: three vouchers of two payees, one of them checked. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordGroupsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int MOST = 10;
    private static final TestCaller CLERK = TestCaller.of(SampleOffices.KT1, 13)
            .with(Vouchers.VIEW, Vouchers.RECORD, Vouchers.CHECK, Vouchers.APPROVE, Vouchers.PAY);

    private final RecordService<Vouchers> vouchers;
    private final Vouchers kind;

    RecordGroupsTest(TestDatabase database) {
        vouchers = new RecordFixture(database).of(new Vouchers());
        kind = vouchers.kind();
    }

    @BeforeEach
    void empty() {
        vouchers.clear(SampleOffices.KT1);
    }

    @Test
    void rowsAreCountedAndAddedUpByAField_theLargestGroupFirst() {
        voucher(14, "0");
        voucher(14, "20");
        voucher(15, "50");

        List<RecordGroup> groups = vouchers.groups(CLERK, RecordFilter.ALL, "payee", MOST);

        assertThat(groups)
                .extracting(RecordGroup::value, RecordGroup::count)
                .containsExactly(tuple(RecordStage.key(14), 2), tuple(RecordStage.key(15), 1));
        assertThat(groups.getFirst().sums().get(kind.net)).isEqualByComparingTo("380");
        assertThat(groups.getLast().sums().get(kind.net)).isEqualByComparingTo("150");
        assertThat(vouchers.groups(CLERK, RecordFilter.ALL, "payee", 1)).hasSize(1);
    }

    @Test
    void statesAreGroupsToo_andAFilterHoldsForGroupsAsForRows() {
        RecordRow first = voucher(14, "0");
        voucher(15, "0");
        vouchers.internal().act(CLERK, first, kind.check, new RecordDraft(), "");

        assertThat(vouchers.groups(CLERK, RecordFilter.ALL, "state", MOST))
                .extracting(RecordGroup::value)
                .containsExactlyInAnyOrder(kind.received, kind.checked);
        var checked = new RecordFilter("", "", Map.of("state", List.of("CHECKED")), List.of());
        assertThat(vouchers.groups(CLERK, checked, "payee", MOST))
                .extracting(RecordGroup::value)
                .containsExactly(RecordStage.key(14));
    }

    @Test
    void nobodyCountsByAFieldOrInAnOfficeThatIsNotForHim() {
        voucher(14, "0");
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 16).with(Vouchers.VIEW);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> vouchers.groups(reader, RecordFilter.ALL, "account_no", MOST));
        assertThat(vouchers.groups(
                        TestCaller.in(SampleOffices.KT2).with(Vouchers.VIEW), RecordFilter.ALL, "payee", MOST))
                .isEmpty();
        assertThat(vouchers.groups(
                        TestCaller.of(SampleOffices.KT1, 16).own(Vouchers.VIEW), RecordFilter.ALL, "payee", MOST))
                .as("of others' vouchers, who sees the own ones only")
                .isEmpty();
    }

    @Test
    void whoTellsOfManyRowsByAFewFieldsReadsNoOther_andAsksWhatItMay() {
        RecordRow first = voucher(14, "0");
        vouchers.internal().act(CLERK, first, kind.check, new RecordDraft(), "");
        voucher(15, "20");

        List<RecordRow> rows = vouchers.all(CLERK, RecordFilter.ALL, List.of(kind.net, kind.payee));

        assertThat(rows)
                .extracting(row -> row.get(kind.payee), row -> row.get(kind.net).intValue(), RecordRow::state)
                .containsExactly(
                        tuple(RecordStage.key(14), 200, kind.checked), tuple(RecordStage.key(15), 180, kind.received));
        assertThat(rows).noneMatch(row -> row.has(kind.wht));
        assertThat(vouchers.all(
                        TestCaller.of(SampleOffices.KT1, 16).own(Vouchers.VIEW), RecordFilter.ALL, List.of(kind.net)))
                .isEmpty();
    }

    private RecordRow voucher(int payee, String tax) {
        return vouchers.create(
                CLERK,
                SampleDraft.of(kind, TODAY)
                        .with(kind.payee, RecordStage.key(payee))
                        .with(kind.wht, new BigDecimal(tax)));
    }
}
