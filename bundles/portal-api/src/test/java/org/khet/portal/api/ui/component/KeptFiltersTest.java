package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.AccountId;

/** An officer keeps the filters of a list under names: each person the own ones, each list its own. */
class KeptFiltersTest {
    private static final AccountId CLERK = new AccountId(13);
    private final Map<String, String> stored = new HashMap<>();
    private final Preferences preferences = new Preferences() {
        @Override
        public Map<String, String> of(AccountId account) {
            Map<String, String> own = new HashMap<>();
            stored.forEach((key, value) -> {
                if (key.startsWith(account.value() + " ")) {
                    own.put(key.substring(key.indexOf(' ') + 1), value);
                }
            });
            return own;
        }

        @Override
        public void set(AccountId account, String key, String value) {
            stored.put(account.value() + " " + key, value);
        }
    };
    private final KeptFilters kept = new KeptFilters(preferences, CLERK, "finance/claims");

    @Test
    void filterIsFoundAgainAsItWasKept_withWordsChoicesTabAndGroups() {
        Map<String, List<String>> values =
                Map.of("q", List.of("ค่าเดินทาง = 50%"), "unit", List.of("7", "9"), "tab", List.of("open"));

        assertThat(kept.keep("ค่าเดินทาง\tของกลุ่ม", values)).isTrue();
        assertThat(kept.keep("ตามหน่วย", Map.of("group", List.of("unit")))).isTrue();

        assertThat(kept.all()).containsOnlyKeys("ค่าเดินทาง ของกลุ่ม", "ตามหน่วย");
        assertThat(kept.all().get("ค่าเดินทาง ของกลุ่ม")).isEqualTo(values);
        assertThat(new KeptFilters(preferences, CLERK, "finance/payments").all())
                .isEmpty();
        assertThat(new KeptFilters(preferences, new AccountId(14), "finance/claims").all())
                .isEmpty();
    }

    @Test
    void filterIsReplacedByItsName_andForgotten() {
        kept.keep("ของฉัน", Map.of("unit", List.of("7")));
        kept.keep("ของฉัน", Map.of("unit", List.of("9")));
        assertThat(kept.all()).containsExactly(Map.entry("ของฉัน", Map.of("unit", List.of("9"))));

        kept.forget("ของฉัน");

        assertThat(kept.all()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsNotKept_andTheOthersStay() {
        kept.keep("แรก", Map.of("unit", List.of("7")));

        assertThat(kept.keep("ยาว", Map.of("q", List.of("ก".repeat(2000))))).isFalse();

        assertThat(kept.all()).containsOnlyKeys("แรก");
    }

    @Test
    void firstTabIsNoFilterOfItsOwn() {
        assertThat(KeptFilterChips.set(Map.of("tab", List.of("open")), "open")).isEmpty();
        assertThat(KeptFilterChips.set(Map.of("tab", List.of("all"), "q", List.of()), "open"))
                .isEqualTo(Map.of("tab", List.of("all")));
    }
}
