package org.khet.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list that the import is measured with. */
class SchoolListsTest {
    @Test
    void eachSchoolHasCodesOfItsOwn_someRowsNeedMending_andTheListIsTheSameEachTime() {
        List<String> rows = new String(SchoolLists.csv(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();

        assertThat(rows).hasSize(SchoolLists.SCHOOLS);
        assertThat(rows.stream().map(row -> row.split(",")[0].replace("-", "")))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("1099\\d{6}"));
        assertThat(rows.stream().map(row -> row.split(",")[1]))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("99\\d{6}"));
        assertThat(rows.stream().filter(row -> row.contains("ร.ร.")).count()).isBetween(1_400L, 1_700L);
        assertThat(SchoolLists.csv()).isEqualTo(SchoolLists.csv());
    }
}
