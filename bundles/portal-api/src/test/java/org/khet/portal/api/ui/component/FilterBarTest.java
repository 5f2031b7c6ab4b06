package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.ui.component.FilterBar.Choice;

class FilterBarTest {
    private final FilterBar bar = new FilterBar("ict-repairs", "เลขที่ อาการ", values -> {})
            .chip("state", "สถานะ", List.of(new Choice("submitted", "แจ้งแล้ว"), new Choice("closed", "ปิดงาน")));

    @Test
    void whatIsFiltered_isToldInWords() {
        assertThat(bar.sentence()).isEmpty();

        bar.values(Map.of("q", List.of(" จอดับ "), "state", List.of("submitted", "closed")));

        assertThat(bar.sentence()).isEqualTo("“จอดับ” · สถานะ: แจ้งแล้ว, ปิดงาน");
    }

    @Test
    void filtersOfABookmarkedAddress_comeBackAsTheyWere() {
        bar.values(Map.of("q", List.of("ซ-12"), "state", List.of("closed")));

        assertThat(bar.values()).isEqualTo(Map.of("q", List.of("ซ-12"), "state", List.of("closed")));
    }

    @Test
    void unknownFiltersInTheAddress_arePassedOver() {
        bar.values(Map.of("state", List.of("drop table"), "colour", List.of("red")));

        assertThat(bar.values()).isEmpty();
    }

    @Test
    void choiceThatIsFoundBySearchOnly_comesBackFromTheAddress() {
        bar.chip("owner", "ผู้รับผิดชอบ", "ค้นหา", new FilterBar.Choices() {
            @Override
            public List<Choice> found(String words) {
                return List.of(new Choice("1", "เจ้าหน้าที่ 01"));
            }

            @Override
            public List<Choice> named(List<String> values) {
                return values.stream()
                        .filter("17"::equals)
                        .map(value -> new Choice(value, "เจ้าหน้าที่ 17"))
                        .toList();
            }
        });

        bar.values(Map.of("owner", List.of("17", "99")));

        assertThat(bar.values()).isEqualTo(Map.of("owner", List.of("17")));
        assertThat(bar.sentence()).isEqualTo("ผู้รับผิดชอบ: เจ้าหน้าที่ 17");
    }
}
