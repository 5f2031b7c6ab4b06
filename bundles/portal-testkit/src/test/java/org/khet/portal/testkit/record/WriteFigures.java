package org.khet.portal.testkit.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Prints what writing of declared records costs beside bare SQL; run by name, no test. See the ADR on records by declaration. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class WriteFigures {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int WARM = 150;
    private static final int TIMES = 200;
    private final TestDatabase database;
    private final Vouchers kind = new Vouchers();
    private final RecordService<Vouchers> service;
    private final OfficeId office = SampleOffices.KT1;
    private long key = 9_000_000_000L;

    WriteFigures(TestDatabase database) {
        this.database = database;
        this.service = new RecordFixture(database).of(kind);
    }

    @Test
    void figures() {
        say("store one, two lines, a step", () -> service.create(person(13), draft(2)));
        say("the same, bare SQL", () -> bareInsert(2));
        RecordRow[] seen = {service.create(person(13), draft(2))};
        Action[] ways = {kind.check, kind.giveBack};
        int[] turn = {0};
        say("action", () -> {
            seen[0] = service.internal()
                    .act(person(1 + turn[0] % 2), seen[0], ways[turn[0] % 2], new RecordDraft(), "เหตุผล");
            turn[0]++;
        });
        say("the same, bare SQL", () -> bareAction(seen[0].id()));
        say("store one, 200 lines", () -> service.create(person(13), draft(200)));
        say("the same, bare SQL", () -> bareInsert(200));
        RecordRow[] wide = {service.create(person(13), draft(200))};
        say("change one line of 200", () -> {
            turn[0]++;
            List<RecordDraft> lines = SampleDraft.lines(kind.items, 200, TODAY);
            lines.getFirst().with(kind.item, "รายการที่ " + turn[0]);
            wide[0] = service.internal().change(person(13), wide[0], new RecordDraft().with(kind.items, lines));
        });
    }

    private TestCaller person(int number) {
        return TestCaller.of(office, number).with(kind.permissions().toArray(Permission[]::new));
    }

    private RecordDraft draft(int lines) {
        return SampleDraft.of(kind, TODAY).with(kind.items, SampleDraft.lines(kind.items, lines, TODAY));
    }

    private void say(String what, Runnable work) {
        double[] millis = new double[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "FIGURE %s | %s | median %.2f ms | p95 %.2f ms%n",
                database.kind(), what, millis[TIMES / 2], millis[TIMES * 95 / 100]);
    }

    private void bareInsert(int lines) {
        database.transactions()
                .run(() -> database.unit().in(office, em -> {
                    Connection connection = em.unwrap(Connection.class);
                    long id = key++;
                    write(
                            connection,
                            "insert into vch_voucher (id, office_id, version, state, creator_id, author, created_at, reason, folded,"
                                    + " number, number_key, received_on, sort, unit_id, payee_id, subject, letter_no, gross, wht, net,"
                                    + " account_no, paid_on) values (?, ?, 1, 'RECEIVED', 1013, 'x', ?, '', 'x', 'x', ?,"
                                    + " date('2026-11-20'), 'TRAVEL', 13, 1022, 'x', 'x', 100, 0, 100, 'x', null)",
                            id,
                            office.value(),
                            now(),
                            id);
                    try (PreparedStatement statement = connection.prepareStatement(
                            "insert into vch_voucher_item (id, office_id, record_id, line_no, item, receipt_no, amount)"
                                    + " values (?, ?, ?, ?, 'x', 'x', 100)")) {
                        for (int i = 1; i <= lines; i++) {
                            statement.setLong(1, key++);
                            statement.setLong(2, office.value());
                            statement.setLong(3, id);
                            statement.setInt(4, i);
                            statement.addBatch();
                        }
                        statement.executeBatch();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    return step(connection, id);
                }));
    }

    private void bareAction(long id) {
        database.transactions()
                .run(() -> database.unit().in(office, em -> {
                    Connection connection = em.unwrap(Connection.class);
                    write(
                            connection,
                            "update vch_voucher set state = 'CHECKED', reason = '', version = version + 1 where id = ? and office_id = ?",
                            id,
                            office.value());
                    return step(connection, id);
                }));
    }

    private boolean step(Connection connection, long id) {
        write(
                connection,
                "insert into vch_step (id, office_id, kind, record_id, action, past, from_state, to_state, person_id,"
                        + " person_name, for_name, done_at, words, changes) values (?, ?, 'voucher', ?, 'check', 'checked',"
                        + " 'RECEIVED', 'CHECKED', 1013, 'x', '', ?, '', '')",
                key++,
                office.value(),
                id,
                now());
        return true;
    }

    private static Timestamp now() {
        return Timestamp.valueOf(LocalDateTime.of(2026, 11, 20, 2, 30));
    }

    private static void write(Connection connection, String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
