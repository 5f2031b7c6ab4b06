package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What follows the handing in and the checking of a voucher: the row is read again only where that wrote vouchers. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class FollowedRowTest {
    private static final TestCaller CLERK =
            TestCaller.of(SampleOffices.KT1, 13).with(Vouchers.VIEW, Vouchers.RECORD, Vouchers.CHECK);
    private static final BigDecimal WITHHELD = new BigDecimal("25.00");

    private final TestDatabase database;
    private final AtomicReference<Consumer<RecordRow>> follows = new AtomicReference<>(row -> {});
    private final RecordService<Vouchers> vouchers;
    private final Vouchers kind = new Vouchers();

    FollowedRowTest(TestDatabase database) {
        this.database = database;
        for (Action followed : List.of(kind.create(), kind.check)) {
            Action _ = followed.then((row, now) -> follows.get().accept(row));
        }
        vouchers = new RecordFixture(database).of(kind);
    }

    @BeforeEach
    void empty() {
        vouchers.clear(SampleOffices.KT1);
    }

    @Test
    void anActionSendsFourStatements_andThoseOfWhatFollows() {
        assertThat(least(this::checked)).as("row, lines; row, step").isEqualTo(4);

        follows.set(this::noteBeside);
        assertThat(least(this::checked)).as("and the note").isEqualTo(5);
    }

    @Test
    void handingInSendsThreeStatements_andThoseOfWhatFollows() {
        assertThat(least(this::handedIn)).as("row, lines, step").isEqualTo(3);

        follows.set(this::noteBeside);
        assertThat(least(this::handedIn)).as("and the note").isEqualTo(4);
    }

    @Test
    void whatWritesBesideLeavesTheRowAsItIsStored() {
        follows.set(this::noteBeside);

        RecordRow voucher = draft();

        RecordRow stored = vouchers.find(SampleOffices.KT1, voucher.id()).orElseThrow();
        kind.fields()
                .forEach(
                        field -> assertThat(voucher.raw(field)).as(field.name()).isEqualTo(stored.raw(field)));
        assertThat(voucher.lines(kind.items)).isEqualTo(stored.lines(kind.items));
        assertThat(voucher.head().edition()).isEqualTo(stored.head().edition());
    }

    @Test
    void whatWritesTheRowItselfIsInTheAnswer() {
        BigDecimal typed = draft().get(kind.wht);
        follows.set(row -> assertThat(vouchers.add(SampleOffices.KT1, row.id(), Map.of(kind.wht, WITHHELD), List.of()))
                .isTrue());

        RecordRow voucher = draft();
        assertThat(voucher.get(kind.wht)).isEqualByComparingTo(typed.add(WITHHELD));
        assertThat(voucher.head().edition()).isEqualTo(2);

        RecordRow checked = vouchers.internal().act(CLERK, voucher, kind.check, new RecordDraft(), "");
        assertThat(checked.get(kind.wht))
                .isEqualByComparingTo(typed.add(WITHHELD).add(WITHHELD));
        assertThat(checked.head().edition()).isEqualTo(4);
        assertThat(checked.lines(kind.items)).isEqualTo(voucher.lines(kind.items));
    }

    private void noteBeside(RecordRow row) {
        int noted = database.unit()
                .in(
                        SampleOffices.KT1,
                        em -> em.createNativeQuery(
                                        "update vch_step set words = 'x' where office_id = ?" + " and record_id = ?")
                                .setParameter(1, SampleOffices.KT1.value())
                                .setParameter(2, row.id())
                                .executeUpdate());
        assertThat(noted).isPositive();
    }

    private RecordRow draft() {
        return vouchers.create(CLERK, SampleDraft.of(kind, LocalDate.of(2026, 11, 20)));
    }

    private long handedIn() {
        return statementsOf(this::draft);
    }

    private long checked() {
        RecordRow voucher = draft();
        return statementsOf(() -> vouchers.internal().act(CLERK, voucher, kind.check, new RecordDraft(), ""));
    }

    private long statementsOf(Runnable work) {
        long before = database.statements();
        work.run();
        return database.statements() - before;
    }

    /** Of several: keys are taken from the sequence for many rows at once. */
    private static long least(LongSupplier sent) {
        return LongStream.generate(sent).limit(3).min().orElseThrow();
    }
}
