package org.khet.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.portal.api.admin.audit.AuditChain.Proof;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.audit.ChainRepository;
import org.khet.portal.core.internal.audit.ChainSealer;
import org.khet.portal.core.internal.audit.StoredChain;
import org.khet.portal.core.internal.audit.UnsealedOffices;

/**
 * A trail of a million entries of one office: sealed from the first to the last by the sealer of a node, then proved as the nightly
 * job does. The last tenth must not take longer than the first, else the work grows with what waits.
 */
public final class ChainSpeed implements Measurement {
    private static final int ENTRIES = Integer.getInteger("khet.bench.rows", 1_000_000);
    private static final int PARTS = 10;
    private static final int BATCH = 1_000;
    private static final long OFFICE = 1;
    private static final long FIRST_KEY = 1_000_000_000L;
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final double SEALED = 1_000;
    private static final double PROVED = 300;
    private static final double GROWTH = 1.5;
    private static final String INSERT =
            "insert into core_audit (id, office_id, account_id, person_id, happened_at, actor, acting_for, address,"
                    + " request, act, object, details, changes, folded, version)"
                    + " values (?, ?, 9, 9, ?, 'นางสาวดวงใจ ตัวอย่าง', '', '10.0.0.1', ?, 'core.school.changed', ?, '', ?, ?, 1)";

    private final BenchProduct product;

    /** The trail on this product. */
    public ChainSpeed(BenchProduct product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("audit-chain-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new BenchDatabase(product)) {
            UnitOfWork core = database.unit("core", "core");
            var repository = new ChainRepository(core, database.transactions());
            SchoolImportSpeed.offices(database);
            write(database);
            List<Double> parts = sealed(database, repository);
            double seconds = parts.stream().mapToDouble(Double::doubleValue).sum();
            double growth = parts.getLast() / parts.get(1); // code is compiled in the first part
            long began = System.nanoTime();
            List<Proof> proofs = new StoredChain(repository).prove(new Operator());
            double proved = (System.nanoTime() - began) / 1e9;
            if (proofs.stream().anyMatch(proof -> proof.broken() != null)
                    || proofs.stream().mapToLong(Proof::sealed).sum() != ENTRIES) {
                throw new IllegalStateException("the chain is not whole: " + proofs);
            }
            notes.say(String.format(Locale.ROOT, "%,d entries, seconds of each tenth: %s", ENTRIES, parts));
            String id = names().getFirst();
            double million = 1_000_000.0 / ENTRIES;
            return List.of(
                    Figure.atMost(id + "-sealed", "a million entries are sealed", seconds * million, SEALED, "s"),
                    Figure.atMost(id + "-growth", "the last tenth against the second", growth, GROWTH, "times"),
                    Figure.atMost(id + "-proved", "a million entries are proved", proved * million, PROVED, "s"));
        }
    }

    private static void write(BenchDatabase database) throws SQLException {
        long now = System.currentTimeMillis() - ENTRIES;
        try (Connection connection = database.pool().getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int at = 0; at < ENTRIES; at++) {
                insert.setLong(1, FIRST_KEY + at);
                insert.setLong(2, OFFICE);
                insert.setTimestamp(3, new Timestamp(now + at));
                insert.setString(4, "r" + at);
                insert.setString(5, "core.school/" + at % 31_000);
                insert.setString(6, "phone\n000-000-" + at + "\n000-000-" + (at + 1));
                insert.setString(7, "นางสาวดวงใจตัวอย่าง|core.school.changed|core.school/" + at % 31_000);
                insert.addBatch();
                if (at % BATCH == BATCH - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    /** Seconds of each tenth. */
    private static List<Double> sealed(BenchDatabase database, ChainRepository repository) throws Exception {
        List<Double> parts = new ArrayList<>();
        long began = System.nanoTime();
        var sealer = new ChainSealer(repository, new UnsealedOffices());
        try (Connection connection = database.pool().getConnection();
                PreparedStatement ask =
                        connection.prepareStatement("select place from core_audit_chain where office_id = ?")) {
            ask.setLong(1, OFFICE);
            while (parts.size() < PARTS) {
                LockSupport.parkNanos(LOOK);
                if (place(ask) >= (long) ENTRIES * (parts.size() + 1) / PARTS) {
                    long now = System.nanoTime();
                    parts.add((now - began) / 1e9);
                    began = now;
                }
                if (System.nanoTime() - began > PATIENCE) {
                    throw new IllegalStateException("a tenth was not sealed in ten minutes, after " + parts);
                }
                connection.commit();
            }
        } finally {
            sealer.close();
        }
        return parts;
    }

    private static long place(PreparedStatement ask) throws SQLException {
        try (ResultSet row = ask.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private record Operator(AccountId account, String name) implements RuntimeCaller {
        Operator() {
            this(new AccountId(9), "sysadmin");
        }

        @Override
        public boolean may(Permission permission) {
            return permission.equals(RuntimeCaller.OPERATE);
        }
    }
}
