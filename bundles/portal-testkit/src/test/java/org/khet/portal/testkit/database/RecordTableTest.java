package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.storage.ColumnDescription;
import org.khet.portal.api.record.storage.ColumnType;
import org.khet.portal.api.record.storage.LineTableDescription;
import org.khet.portal.api.record.storage.RecordTable;
import org.khet.portal.api.record.storage.RecordValues;
import org.khet.portal.api.record.storage.RecordValues.Line;
import org.khet.portal.api.record.storage.StaleRecord;
import org.khet.portal.api.record.storage.StoredRecord;
import org.khet.portal.api.record.storage.TableDescription;
import org.khet.portal.persistence.internal.record.DynamicRecordTables;
import org.khet.portal.persistence.internal.transaction.JpaUnit;
import org.khet.portal.persistence.internal.transaction.JpaUnitOfWork;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.khet.portal.persistence.internal.unit.UnitOpener;

/** Rows of declared records are written through the persistence unit of their module, which has no entities of its own. */
@OnEachDatabase(module = "id=claims;prefix=clm")
class RecordTableTest {
    private static final OfficeId FIRST = new OfficeId(1);
    private static final OfficeId SECOND = new OfficeId(2);
    private static final String LINES = "clm_claim_line";
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final List<ColumnDescription> COLUMNS = List.of(
            ColumnDescription.text("state", 30, false),
            ColumnDescription.text("number", 60, false),
            ColumnDescription.of("received_on", ColumnType.DAY, false),
            ColumnDescription.of("created_at", ColumnType.INSTANT, false),
            ColumnDescription.decimal("gross", 15, 2, false),
            ColumnDescription.of("pages", ColumnType.WHOLE, true),
            ColumnDescription.of("payee_id", ColumnType.LONG, true),
            ColumnDescription.of("urgent", ColumnType.FLAG, false));
    private static final TableDescription CLAIMS = claims(COLUMNS);
    private static final TableDescription STEPS = new TableDescription(
            "clm_step",
            "clm_seq",
            false,
            List.of(
                    ColumnDescription.of("record_id", ColumnType.LONG, false),
                    ColumnDescription.text("action", 30, false),
                    ColumnDescription.of("done_at", ColumnType.INSTANT, false)),
            List.of());

    private final TestDatabase database;
    private final Transactions transactions;
    private final RecordTable claims;
    private final RecordTable steps;

    RecordTableTest(TestDatabase database) {
        this.database = database;
        this.transactions = database.transactions();
        UnitOfWork unit = database.unit();
        this.claims = database.recordTables().open(unit, CLAIMS);
        this.steps = database.recordTables().open(unit, STEPS);
    }

    @BeforeEach
    void empty() {
        database.clear();
    }

    @Test
    void claimIsReadAsItWasStored_emptyValuesToo() {
        RecordValues claim = claim("RECEIVED", "บค 1/2570", line("ค่าเบี้ยเลี้ยง", "480"), line("ค่าที่พัก", "800"));
        long id = added(FIRST, claim);

        StoredRecord stored = found(claims, FIRST, id);

        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.values().columns())
                .usingElementComparator(RecordTableTest::compared)
                .containsExactlyElementsOf(claim.columns());
        assertThat(items(stored)).containsExactly("ค่าเบี้ยเลี้ยง 480.00", "ค่าที่พัก 800.00");
        assertThat(database.number("select count(*) from clm_claim where payee_id is null and bank = 'KTB'"))
                .isEqualTo(1);
    }

    @Test
    void claimAndStepAndPlainSqlAreOneTransaction() {
        transactions.run(() -> {
            long id = added(FIRST, claim("RECEIVED", "บค 1/2570"));
            step(id);
            long seen = database.unit()
                    .in(
                            FIRST,
                            em -> ((Number) em.createNativeQuery(
                                                    "select count(*) from clm_claim c join clm_step s on s.record_id = c.id")
                                            .getSingleResult())
                                    .longValue());
            assertThat(seen).isEqualTo(1);
        });
        assertThat(database.number("select count(*) from clm_step")).isEqualTo(1);
    }

    @Test
    void nothingIsLeftOfWhatWasRolledBack() {
        long kept = added(FIRST, claim("RECEIVED", "บค 1/2570", line("ค่าที่พัก", "800")));

        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.run(() -> {
                    long id = added(FIRST, claim("RECEIVED", "บค 2/2570", line("ค่าพาหนะ", "120")));
                    step(id);
                    change(kept, 1, claim("CHECKED", "บค 1/2570"));
                    throw new IllegalStateException("ยกเลิก");
                }));

        assertThat(database.number("select count(*) from clm_claim")).isEqualTo(1);
        assertThat(database.number("select count(*) from clm_claim_line")).isEqualTo(1);
        assertThat(database.number("select count(*) from clm_step")).isZero();
        assertThat(found(claims, FIRST, kept).version()).isEqualTo(1);
    }

    @Test
    void eachChangeIsOneVersionMore_alsoOfLinesAloneAndOfNothing() {
        long id = added(FIRST, claim("RECEIVED", "บค 1/2570", line("ค่าที่พัก", "800")));

        assertThat(change(id, 1, claim("CHECKED", "บค 1/2570", line("ค่าที่พัก", "800"))))
                .isEqualTo(2);
        assertThat(change(id, 2, claim("CHECKED", "บค 1/2570", line("ค่าที่พัก", "900"))))
                .isEqualTo(3);
        assertThat(change(id, 3, claim("CHECKED", "บค 1/2570", line("ค่าที่พัก", "900"))))
                .isEqualTo(4);
        transactions.run(() -> {
            assertThat(change(id, 4, claim("ENDORSED", "บค 1/2570"))).isEqualTo(5);
            assertThat(change(id, 5, claim("APPROVED", "บค 1/2570"))).isEqualTo(6);
        });
        assertThat(database.number("select version from clm_claim")).isEqualTo(6);
    }

    @Test
    void secondOfTwoIsStaleAndChangesNothing() {
        long id = added(FIRST, claim("RECEIVED", "บค 1/2570", line("ค่าที่พัก", "800")));
        change(id, 1, claim("CHECKED", "บค 1/2570", line("ค่าที่พัก", "800")));

        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> change(id, 1, claim("CANCELLED", "บค 1/2570")))
                .satisfies(stale -> assertThat(stale.id()).isEqualTo(id));

        assertThat(found(claims, FIRST, id).values().columns()).first().isEqualTo("CHECKED");
        assertThat(items(found(claims, FIRST, id))).hasSize(1);
    }

    @Test
    void ofTwoAtTheSameTimeOneIsStored() throws Exception {
        long id = added(FIRST, claim("RECEIVED", "บค 1/2570"));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        AtomicReference<Throwable> refused = new AtomicReference<>();
        CompletableFuture<Void> one = async(() -> transactions.run(() -> {
            change(id, 1, claim("CHECKED", "บค 1/2570"));
            written.countDown();
            await(commit);
        }));
        await(written);
        CompletableFuture<Void> other = async(() -> {
            try {
                change(id, 1, claim("CANCELLED", "บค 1/2570"));
            } catch (StaleRecord stale) {
                refused.set(stale);
            }
        });
        commit.countDown();
        one.get(20, TimeUnit.SECONDS);
        other.get(20, TimeUnit.SECONDS);

        assertThat(refused.get()).isInstanceOf(StaleRecord.class);
        assertThat(found(claims, FIRST, id).values().columns()).first().isEqualTo("CHECKED");
    }

    @Test
    void whoLocksARowHoldsTheOthersUpUntilTheEnd() throws Exception {
        long id = added(FIRST, claim("RECEIVED", "บค 1/2570"));
        CountDownLatch locked = new CountDownLatch(1);
        List<String> order = java.util.Collections.synchronizedList(new ArrayList<>());
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Void> one = async(() -> transactions.run(() -> {
            int version = claims.lock(FIRST, id).orElseThrow().version();
            locked.countDown();
            await(waiting);
            change(id, version, claim("CHECKED", "บค 1/2570"));
            order.add("one");
        }));
        await(locked);
        CompletableFuture<Void> other = async(() -> transactions.run(() -> {
            waiting.countDown();
            int version = claims.lock(FIRST, id).orElseThrow().version();
            order.add("other");
            change(id, version, claim("ENDORSED", "บค 1/2570"));
        }));
        one.get(20, TimeUnit.SECONDS);
        other.get(20, TimeUnit.SECONDS);

        assertThat(order).containsExactly("one", "other");
        assertThat(database.number("select version from clm_claim")).isEqualTo(3);
    }

    @Test
    void linesBecomeThoseGiven_othersKeepTheirKeys() {
        long id = added(
                FIRST,
                claim("RECEIVED", "บค 1/2570", line("ค่าที่พัก", "800"), line("ค่าพาหนะ", "120"), line("อื่น ๆ", "5")));
        long first = database.number("select id from clm_claim_line where line_no = 1");

        change(id, 1, claim("RECEIVED", "บค 1/2570", line("ค่าที่พัก", "800"), line("ค่ารถไฟ", "90")));

        assertThat(items(found(claims, FIRST, id))).containsExactly("ค่าที่พัก 800.00", "ค่ารถไฟ 90.00");
        assertThat(database.number("select id from clm_claim_line where line_no = 1"))
                .isEqualTo(first);
        claims.update(
                FIRST,
                found(claims, FIRST, id),
                new RecordValues(claim("CHECKED", "บค 1/2570").columns(), Map.of()));
        assertThat(items(found(claims, FIRST, id))).hasSize(2);
    }

    @Test
    void linesMayChangePlaces_goAndComeInBetween() {
        long id = added(FIRST, claim("RECEIVED", "บค 1/2570", line("หนึ่ง", "1"), line("สอง", "2"), line("สาม", "3")));
        StoredRecord before = found(claims, FIRST, id);
        List<Line> lines = Objects.requireNonNull(before.values().lines().get(LINES));

        StoredRecord after = claims.update(
                FIRST,
                before,
                new RecordValues(
                        before.values().columns(),
                        Map.of(LINES, List.of(lines.get(2), line("ใหม่", "9.00"), lines.get(0)))));

        assertThat(items(found(claims, FIRST, id))).containsExactly("สาม 3.00", "ใหม่ 9.00", "หนึ่ง 1.00");
        assertThat(found(claims, FIRST, id).values().lines())
                .isEqualTo(after.values().lines());
    }

    @Test
    void otherOfficeNeitherFindsNorChangesNorDeletes() {
        long id = added(FIRST, claim("RECEIVED", "บค 1/2570", line("ค่าที่พัก", "800")));

        assertThat(claims.find(SECOND, id)).isEmpty();
        assertThat(claims.lock(SECOND, id)).isEmpty();
        assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> claims.delete(SECOND, id, 1));
        assertThat(claims.clear(SECOND)).isZero();
        assertThat(claims.clear(FIRST)).isEqualTo(1);
        assertThat(database.number("select count(*) from clm_claim_line")).isZero();
    }

    @Test
    void importThatIsTakenBackDeletesRowAndLines() {
        long id = added(FIRST, claim("RECEIVED", "บค 1/2570", line("ค่าที่พัก", "800")));

        claims.delete(FIRST, id, 1);

        assertThat(claims.find(FIRST, id)).isEmpty();
        assertThat(database.number("select count(*) from clm_claim_line")).isZero();
    }

    @Test
    void declarationWithAColumnMoreIsOpenedBesideTheOneBefore() {
        long id = added(FIRST, claim("RECEIVED", "บค 1/2570"));
        List<ColumnDescription> more = new ArrayList<>(COLUMNS);
        more.add(ColumnDescription.text("letter_no", 60, true));
        RecordTable next = database.recordTables().open(database.unit(), claims(more));
        List<@Nullable Object> values =
                new ArrayList<>(claim("CHECKED", "บค 1/2570").columns());
        values.add("ศธ 04999/17");

        next.update(FIRST, found(next, FIRST, id), new RecordValues(values, Map.of()));
        change(id, 2, claim("ENDORSED", "บค 1/2570"));

        assertThat(found(next, FIRST, id).values().columns()).contains("ENDORSED", "ศธ 04999/17");
    }

    @Test
    void sameDescriptionIsOpenedOnce() {
        int types = types();

        database.recordTables().open(database.unit(), claims(COLUMNS));

        assertThat(types()).isEqualTo(types);
    }

    private int types() {
        return database.unit()
                .in(
                        FIRST,
                        em -> em.unwrap(JpaEntityManager.class)
                                .getServerSession()
                                .getDescriptors()
                                .size());
    }

    @Test
    void typesAreGoneWithTheUnit() {
        WeakReference<ClassLoader> loader = openedAndClosed();
        for (int i = 0; i < 50 && loader.get() != null; i++) {
            System.gc();
        }
        assertThat(loader.get()).isNull();
    }

    private WeakReference<ClassLoader> openedAndClosed() {
        ThreadTransactions own = new ThreadTransactions(database.connections());
        ClassLoader module = new ClassLoader("module", getClass().getClassLoader()) {};
        JpaUnit unit = new UnitOpener(database.connections(), database.kind(), own)
                .open(ClassPathUnit.find(ModuleHeader.parse("id=claims;prefix=clm"), module));
        RecordTable table = new DynamicRecordTables().open(new JpaUnitOfWork(own, unit), CLAIMS);
        StoredRecord stored = table.insert(FIRST, claim("RECEIVED", "บค 9/2570", line("ค่าที่พัก", "800")));
        table.update(FIRST, stored, claim("CHECKED", "บค 9/2570", line("ค่าที่พัก", "700")));
        unit.close(Duration.ZERO);
        return new WeakReference<>(module);
    }

    private static TableDescription claims(List<ColumnDescription> columns) {
        return new TableDescription(
                "clm_claim",
                "clm_seq",
                true,
                columns,
                List.of(new LineTableDescription(
                        LINES,
                        List.of(
                                ColumnDescription.text("item", 200, false),
                                ColumnDescription.decimal("amount", 15, 2, false)))));
    }

    private static RecordValues claim(String state, String number, Line... lines) {
        List<@Nullable Object> columns = new ArrayList<>(Arrays.<@Nullable Object>asList(
                state, number, LocalDate.of(2026, 11, 23), NOON, new BigDecimal("1280.00"), null, null, true));
        return new RecordValues(columns, Map.of(LINES, List.of(lines)));
    }

    private static Line line(String item, String amount) {
        return new Line(0, new ArrayList<>(List.of(item, new BigDecimal(amount))));
    }

    private void step(long record) {
        steps.insert(FIRST, new RecordValues(new ArrayList<>(List.of(record, "create", NOON)), Map.of()));
    }

    private long added(OfficeId office, RecordValues values) {
        return claims.insert(office, values).id();
    }

    /** Writes it as somebody does who saw this version; lines of the same place are the same line. */
    private int change(long id, int seen, RecordValues values) {
        StoredRecord now = found(claims, FIRST, id);
        List<Line> there = Objects.requireNonNull(now.values().lines().get(LINES));
        List<Line> wanted = Objects.requireNonNull(values.lines().get(LINES));
        List<Line> lines = new ArrayList<>();
        for (Line line : wanted) {
            lines.add(
                    lines.size() < there.size()
                            ? new Line(there.get(lines.size()).id(), line.columns())
                            : line);
        }
        return claims.update(
                        FIRST,
                        new StoredRecord(id, seen, now.values()),
                        new RecordValues(values.columns(), Map.of(LINES, lines)))
                .version();
    }

    private static StoredRecord found(RecordTable table, OfficeId office, long id) {
        return table.find(office, id).orElseThrow();
    }

    private static List<String> items(StoredRecord claim) {
        return Objects.requireNonNull(claim.values().lines().get(LINES)).stream()
                .map(line -> line.columns().get(0) + " " + line.columns().get(1))
                .toList();
    }

    private static int compared(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal sum && other instanceof BigDecimal with
                ? sum.compareTo(with)
                : Objects.equals(one, other) ? 0 : 1;
    }

    /** On a thread of its own: the common ones may be a single one. */
    private static CompletableFuture<Void> async(Runnable work) {
        return CompletableFuture.runAsync(work, task -> Thread.ofPlatform().start(task));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
