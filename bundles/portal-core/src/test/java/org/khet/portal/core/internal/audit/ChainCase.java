package org.khet.portal.core.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.khet.portal.api.admin.audit.AuditLog.Entry;
import org.khet.portal.api.admin.audit.AuditLog.Filter;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.Patience;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;

/** Chains of two offices in which nothing is written yet. */
abstract class ChainCase {
    static final OfficeId KT1 = new OfficeId(1);
    static final OfficeId KT2 = new OfficeId(2);
    static final TestCaller CLERK = TestCaller.in(KT1);
    static final TestCaller READER = CLERK.with(AuditTrail.READ);
    final TestDatabase database;
    final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    final UnsealedOffices news = new UnsealedOffices();
    StoredTrail trail;
    ChainRepository rows;
    StoredChain chain;

    ChainCase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyTrail() {
        database.clear();
        trail = TestAuditTrail.on(database, clock, Map.of(), news);
        rows = new ChainRepository(database.unit(), database.transactions());
        chain = new StoredChain(rows);
    }

    void awaitSealed(long wanted) {
        Patience.until(wanted + " are sealed", () -> chain.prove(READER).sealed() >= wanted);
    }

    void sealOnce() {
        try {
            rows.seal(1);
        } catch (Outdated otherNode) {
            assertThat(otherNode).isNotNull(); // the other one won
        } catch (RuntimeException firstRow) {
            assertThat(firstRow).hasMessageMatching("(?is).*core_audit.*"); // both sealed at once; one won
        }
    }

    void write(int entries) {
        for (int entry = 0; entry < entries; entry++) {
            trail.append(CLERK, "ict.ticket.accepted", "ict.ticket/" + entry, Map.of("state", "รับเรื่อง"));
            clock.pass(Duration.ofMillis(1));
        }
    }

    /** The n-th newest. */
    Entry entry(int nth) {
        return trail.page(READER, Filter.ALL, new PageRequest(nth - 1, 1, List.of()))
                .getFirst();
    }

    void tool(String sql) {
        int rowsChanged =
                database.unit().runtime(found -> found.createNativeQuery(sql).executeUpdate());
        assertThat(rowsChanged).isEqualTo(1);
    }
}
