package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;

/** A paper of one module and its stamp of another become true together or not at all. */
@OnEachDatabase(module = "id=sample;prefix=smp", own = true)
class TransactionsTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private final TestDatabase database;
    private final Transactions transactions;
    private final UnitOfWork papers;
    private final UnitOfWork stamps;

    TransactionsTest(TestDatabase database) {
        this.database = database;
        this.transactions = database.transactions();
        this.papers = database.unit();
        this.stamps = database.unit("id=second;prefix=sec");
    }

    @BeforeEach
    void emptyDesk() {
        database.clear();
        database.execute("delete from sec_stamp");
    }

    @Test
    void paperAndStampAreStoredTogether() {
        transactions.run(() -> stamp(add("คำสั่ง")));

        assertThat(counts()).containsExactly(1L, 1L);
    }

    @Test
    void whenTheStampFailsThereIsNoPaper() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> transactions.run(() -> {
                    stamp(add("คำสั่ง"));
                    throw new IllegalArgumentException("not signed");
                }));

        assertThat(counts()).containsExactly(0L, 0L);
    }

    @Test
    void whatChangesOrLocksIsCounted_whatOnlyReadsIsNot() {
        long key = add("คำสั่ง");

        transactions.run(() -> {
            title(key);
            assertThat(transactions.changes()).isZero();
            papers.in(
                    OFFICE,
                    rows -> rows.createNativeQuery("select title from smp_paper where id = " + key + " for update")
                            .getResultList());
            assertThat(transactions.changes()).as("a lock").isEqualTo(1);
            add("บันทึกข้อความ");
            stamp(key);
            counts();
        });
        transactions.run(() -> {
            papers.in(
                    OFFICE,
                    rows -> rows.createNativeQuery("update smp_paper set title = 'ร่าง'")
                            .executeUpdate());
            assertThat(transactions.changes()).isEqualTo(1);
        });
        assertThat(transactions.changes()).as("outside").isZero();
    }

    /** Who wrote a row reads it again only where its table was named since. */
    @Test
    void whatMayHaveTouchedATableIsCountedByItsName() {
        long key = add("คำสั่ง");

        transactions.run(() -> {
            papers.in(
                    OFFICE,
                    rows -> rows.createNativeQuery("update smp_paper set title = 'ร่าง' where id = ?")
                            .setParameter(1, key)
                            .executeUpdate());
            assertThat(transactions.changes("SMP_PAPER")).isEqualTo(1);
            stamps.in(
                    OFFICE,
                    rows -> rows.createNativeQuery("update sec_stamp set paper_id = paper_id where paper_id = ?")
                            .setParameter(1, key)
                            .executeUpdate());
            assertThat(transactions.changes("smp_paper"))
                    .as("a stamp is no paper")
                    .isEqualTo(1);
            assertThat(transactions.changes("sec_stamp")).isEqualTo(1);
            assertThat(transactions.changes()).isEqualTo(2);
            papers.in(
                    OFFICE,
                    rows -> rows.createNativeQuery("select title from smp_paper where id = ? for update")
                            .setParameter(1, key)
                            .getResultList());
            assertThat(transactions.changes("smp_paper")).as("and a lock").isEqualTo(2);
            update(key);
            assertThat(transactions.changes("sec_stamp"))
                    .as("on Derby its text is not known, so it may be of a stamp")
                    .isBetween(1, 2);
            assertThat(transactions.changes("smp_paper")).isEqualTo(3);
        });
        assertThat(transactions.changes("smp_paper")).as("outside").isZero();
    }

    @Test
    void swallowedInnerFailureStillUndoesTheWhole() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.run(() -> {
                    add("คำสั่ง");
                    try {
                        transactions.run(() -> {
                            throw new IllegalArgumentException("inner");
                        });
                    } catch (IllegalArgumentException e) {
                        add("บันทึกข้อความ");
                    }
                }))
                .withRootCauseInstanceOf(IllegalArgumentException.class);

        assertThat(counts()).containsExactly(0L, 0L);
    }

    @Test
    void brokenRuleOfTheDatabaseUndoesTheOtherModuleToo() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> transactions.run(() -> {
                    stamp(1);
                    add("x".repeat(201));
                }));

        assertThat(counts()).containsExactly(0L, 0L);
        assertThat(add("คำสั่ง")).as("the connection is fit for use again").isPositive();
    }

    @Test
    void whoSavesSecondIsToldThatSomebodySavedFirst() {
        long key = add("ร่าง");

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> papers.in(OFFICE, rows -> {
                    PaperEntity paper = rows.find(PaperEntity.class, key);
                    database.execute("update smp_paper set title = 'ของคนแรก', version = version + 1");
                    paper.rename("ของคนที่สอง");
                    return true;
                }))
                .satisfies(outdated -> assertThat(outdated.problem().key()).isEqualTo("core.outcome.changed"));
        assertThat(title(key)).isEqualTo("ของคนแรก");
    }

    @Test
    void ofTwoClerksInEachOthersWayOneIsRunAgain() throws Exception {
        long first = add("หนึ่ง");
        long second = add("สอง");
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();
        try (var clerks = Executors.newFixedThreadPool(2)) {
            var one = clerks.submit(() -> crossing(first, second, bothHoldOne, runs));
            var other = clerks.submit(() -> crossing(second, first, bothHoldOne, runs));
            one.get();
            other.get();
        }

        assertThat(runs).as("one of them began anew").hasValueGreaterThan(2);
        assertThat(title(first)).isEqualTo("แก้แล้ว");
        assertThat(title(second)).isEqualTo("แก้แล้ว");
    }

    @Test
    void beforeTheCommitInOrder_afterTheCommitOutsideOfIt() {
        List<String> told = new ArrayList<>();
        transactions.run(() -> {
            transactions.beforeCommit(() -> told.add("before " + transactions.isOpen()));
            transactions.afterCommit(() -> told.add("after " + transactions.isOpen() + " " + counts().getFirst()));
            transactions.run(() -> add("คำสั่ง"));
            told.add("work");
        });

        assertThat(told).containsExactly("work", "before true", "after false 1");
    }

    @Test
    void nothingFollowsARollback_andWithoutTransactionItFollowsAtOnce() {
        List<String> told = new ArrayList<>();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> transactions.run(() -> {
                    transactions.afterCommit(() -> told.add("after"));
                    throw new IllegalArgumentException("given up");
                }));
        assertThat(told).isEmpty();

        transactions.afterCommit(() -> told.add("at once"));

        assertThat(told).containsExactly("at once");
    }

    @Test
    void whatFollowsACommitMayFailWithoutUndoingIt() {
        transactions.run(() -> {
            add("คำสั่ง");
            transactions.afterCommit(() -> {
                throw new IllegalStateException("the screen is gone");
            });
        });

        assertThat(counts()).containsExactly(1L, 0L);
    }

    private boolean crossing(long first, long second, CyclicBarrier bothHoldOne, AtomicInteger runs) {
        return transactions.call(() -> {
            boolean firstRun = runs.incrementAndGet() <= 2;
            update(first);
            if (firstRun) {
                meet(bothHoldOne);
            }
            return update(second);
        });
    }

    private boolean update(long key) {
        return papers.in(
                OFFICE,
                rows -> rows.createQuery("update PaperEntity p set p.title = 'แก้แล้ว' where p.id = :id")
                                .setParameter("id", key)
                                .executeUpdate()
                        == 1);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long add(String title) {
        PaperEntity paper = new PaperEntity(OFFICE.value(), title);
        papers.in(OFFICE, rows -> {
            rows.persist(paper);
            return true;
        });
        return paper.id();
    }

    private void stamp(long paper) {
        stamps.in(OFFICE, rows -> {
            rows.persist(new StampEntity(OFFICE.value(), paper));
            return true;
        });
    }

    private String title(long key) {
        return papers.in(OFFICE, rows -> rows.find(PaperEntity.class, key).title());
    }

    private List<Long> counts() {
        return List.of(
                database.number("select count(*) from smp_paper"), database.number("select count(*) from sec_stamp"));
    }
}
