package org.khet.portal.testkit.rules;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** portal-records keeps the rules of the house; here, as the test kit needs portal-records itself. */
final class RecordsArchitectureTest extends PortalBundleRules {
    RecordsArchitectureTest() {
        super("records");
    }

    @Test
    void filesOfTheRecordsHaveASizeThatIsReadAtOnce() {
        new SourceBudget(200).check(Path.of("../portal-records/src/main/java"));
    }
}
