package org.khet.portal.admin.internal.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog.Actor;
import org.khet.portal.api.admin.audit.AuditLog.Entry;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.i18n.Texts;

/** An administrator reads what a technician did to a ticket, in the words of the module that noted it. */
class AuditMessagesTest {
    private static final Map<String, String> WORDS = Map.of(
            "ict.audit.from", "จากสถานะ",
            "ict.audit.number", "เลขที่",
            "ict.ticket.state.READY", "ซ่อมเสร็จรอส่งคืน",
            "admin.audit.field.from", "ตั้งแต่",
            "admin.school.status.label", "สถานะ",
            "admin.school.status.MERGED", "รวมแล้ว");
    private final AuditMessages messages = new AuditMessages(new Known());

    @Test
    void factsAreToldInTheModulesOwnWords_emptyOnesAreLeftOut() {
        Entry returned = entry(
                "ict.ticket.returned",
                "ict.ticket/479",
                Map.of("from", "READY", "number", "ซ-27/2570", "rating", ""),
                List.of());

        assertThat(messages.details(returned)).isEqualTo("จากสถานะ ซ่อมเสร็จรอส่งคืน · เลขที่ ซ-27/2570");
    }

    @Test
    void valuesOfAFieldAreToldAsItsFormTellsThem_unknownOnesAsTheyWereNoted() {
        Entry merged = entry(
                "core.school.changed",
                "core.school/162",
                Map.of("from", "2022-05-16"),
                List.of(new Change("status", "ACTIVE", "MERGED"), new Change("moo", "", "4")));

        assertThat(messages.changes(merged))
                .containsExactly(List.of("สถานะ", "ACTIVE", "รวมแล้ว"), List.of("moo", "–", "4"));
        assertThat(messages.details(merged)).startsWith("ตั้งแต่ 2022-05-16 · สถานะ ACTIVE → รวมแล้ว");
    }

    private static Entry entry(String action, String object, Map<String, String> details, List<Change> changes) {
        return new Entry(
                1, Instant.EPOCH, new Actor("นายเจ้าหน้าที่ 22", "", "", ""), action, object, details, changes, null);
    }

    private static final class Known implements Texts {
        @Override
        public Locale locale() {
            return Locale.forLanguageTag("th");
        }

        @Override
        public boolean has(String key) {
            return WORDS.containsKey(key);
        }

        @Override
        public String get(String key, Object... args) {
            return WORDS.getOrDefault(key, key);
        }

        @Override
        public String named(String key, Map<String, String> values) {
            return get(key);
        }
    }
}
