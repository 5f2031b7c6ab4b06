package org.khet.portal.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.storage.RecordTable;

/** The rule about tables of records finds a module that writes past its services, and leaves others alone. */
class RecordStorageRuleTest {
    @Test
    void classThatOpensATableIsNamed() {
        var wrong = new ClassFileImporter().importClasses(PastTheService.class);
        assertThatThrownBy(() -> ModuleRules.recordStorageIsNotImported().check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PastTheService")
                .hasMessageContaining("RecordTable");
    }

    @Test
    void classThatAsksTheServiceIsLeftAlone() {
        var right = new ClassFileImporter().importClasses(ThroughTheService.class);
        assertThatCode(() -> ModuleRules.recordStorageIsNotImported().check(right))
                .doesNotThrowAnyException();
    }

    private record PastTheService(RecordTable table) {
        int clear(OfficeId office) {
            return table.clear(office);
        }
    }

    private record ThroughTheService(RecordService<?> service) {
        void clear(OfficeId office) {
            service.clear(office);
        }
    }
}
