package org.khet.portal.core.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditChain.Proof;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Several nodes seal the chain while people work. */
@OnEachDatabase
class ChainOfNodesDbTest extends ChainCase {
    ChainOfNodesDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void clockSetBackBreaksNothing() {
        write(2);
        rows.seal(1);
        clock.set("2026-11-18T08:00");
        write(2);
        rows.seal(1);

        assertThat(chain.prove(READER).sealed()).isEqualTo(4);
        assertThat(chain.prove(READER).broken()).isNull();
    }

    /** Writers and the sealers of three nodes at once: each entry stands in the chain exactly once. */
    @Test
    void nodesSealWhileOthersWrite() throws Exception {
        List<Callable<@Nullable Void>> work = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            work.add(() -> {
                write(25);
                return null;
            });
        }
        for (int node = 0; node < 3; node++) {
            work.add(() -> {
                for (int look = 0; look < 20; look++) {
                    sealOnce();
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<@Nullable Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        rows.seal(1);

        Proof proof = chain.prove(READER);
        assertThat(proof.broken()).isNull();
        assertThat(proof.sealed()).isEqualTo(100);
        assertThat(proof.waiting()).isZero();
    }

    @Test
    void entriesAreSealedSoonAfterTheirCommit_alsoThoseOfANodeThatDied() throws InterruptedException {
        write(2); // by a node that died before it sealed them
        tool("insert into core_audit_chain (office_id, place, hash, version) values (1, 0, '" + ChainHashes.FIRST
                + "', 1)");
        news.take(0);
        var sealer = new ChainSealer(rows, news);
        try {
            awaitSealed(2);
            write(1);
            awaitSealed(3);
        } finally {
            sealer.close();
        }
        assertThat(chain.prove(READER).broken()).isNull();
    }
}
