package org.khet.processes.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class ProcessContractDbTest extends RecordContract<ProcessKind> {
    ProcessContractDbTest(TestDatabase database) {
        super(database, new ProcessKind());
    }

    private int made;

    @Test
    void processInUse_waitsForNobody() {
        made(13);

        assertThat(service.waiting(person(13), 10)).isEmpty();
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.parts, List.of()).with(kind.code, "C-" + ++made);
    }
}
