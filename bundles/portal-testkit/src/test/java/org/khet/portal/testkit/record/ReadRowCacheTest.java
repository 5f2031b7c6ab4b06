package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.records.internal.store.ReadRowCache;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Rules of one save that ask for the same voucher. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class ReadRowCacheTest {
    private static final TestCaller CLERK =
            TestCaller.of(SampleOffices.KT1, 13).with(Vouchers.VIEW, Vouchers.RECORD, Vouchers.CHECK);

    private final TestDatabase database;
    private final RecordService<Vouchers> vouchers;

    ReadRowCacheTest(TestDatabase database) {
        this.database = database;
        this.vouchers = new RecordFixture(database).of(new Vouchers());
    }

    @BeforeEach
    void empty() {
        vouchers.clear(SampleOffices.KT1);
    }

    @Test
    void severalRulesReadTheRowAndItsLinesOnce() {
        RecordRow voucher = voucher();

        long read = inOneSave(() -> {
            now(voucher);
            now(voucher);
            vouchers.titles(SampleOffices.KT1, java.util.List.of(voucher.id()));
            return statementsOf(() -> now(voucher));
        });

        assertThat(read).as("after the first of them nothing is read again").isZero();
        assertThat(statementsOf(() -> now(voucher)))
                .as("outside of a save, the row and its lines")
                .isEqualTo(2);
    }

    @Test
    void whatTheSaveItselfChangesOrLocksIsReadAnew() {
        RecordRow voucher = voucher();

        inOneSave(() -> {
            assertThat(now(voucher).state()).isEqualTo(vouchers.kind().received);
            vouchers.internal().act(CLERK, voucher, vouchers.kind().check, new RecordDraft(), "");
            assertThat(now(voucher).state()).isEqualTo(vouchers.kind().checked);
            return true;
        });
        inOneSave(() -> {
            now(voucher);
            database.unit()
                    .in(
                            SampleOffices.KT1,
                            em -> em.createNativeQuery(
                                            "update vch_voucher set subject = 'ค่าพาหนะ' where id = " + voucher.id())
                                    .executeUpdate());
            assertThat(now(voucher).get(vouchers.kind().subject)).isEqualTo("ค่าพาหนะ");
            return true;
        });
    }

    @Test
    void twoOfficesAskForTheSameKey_onlyItsOwnHasTheRow() {
        RecordRow voucher = voucher();

        inOneSave(() -> {
            now(voucher);
            assertThat(vouchers.find(SampleOffices.KT2, voucher.id())).isEmpty();
            return true;
        });
    }

    private <T> T inOneSave(Supplier<T> rules) {
        return database.transactions().call(() -> ReadRowCache.during(database.transactions(), rules));
    }

    private RecordRow now(RecordRow voucher) {
        return vouchers.find(SampleOffices.KT1, voucher.id()).orElseThrow();
    }

    private long statementsOf(Runnable work) {
        long before = database.statements();
        work.run();
        return database.statements() - before;
    }

    private RecordRow voucher() {
        return vouchers.create(CLERK, SampleDraft.of(vouchers.kind(), LocalDate.of(2026, 11, 20)));
    }
}
