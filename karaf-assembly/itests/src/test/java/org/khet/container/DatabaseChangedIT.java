package org.khet.container;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khet.container.inside.DatabaseChanged;

/** The datasource gets other settings while the portal runs. */
class DatabaseChangedIT {
    @TestFactory
    List<DynamicTest> portalGoesOnWithTheNewSettings() {
        try (var container = Container.with("khet-portal")) {
            return container.run(DatabaseChanged.class);
        }
    }
}
