package org.khet.portal.core.internal.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.PageRequest.Sort;

/** The order of lists. */
class PagingTest {
    private static final Map<String, String> COLUMNS = Map.of("name", "p.first, p.last", "phone", "p.phone");

    @Test
    void noColumnComesTwice_andEachPartOfANameGoesTheSameWay() {
        assertThat(order(new Sort("name", false))).isEqualTo(" order by p.first, p.last, p.id");
        assertThat(order(new Sort("name", true))).isEqualTo(" order by p.first desc, p.last desc, p.id");
        assertThat(order(new Sort("phone", true), new Sort("name", false)))
                .isEqualTo(" order by p.phone desc, p.first, p.last, p.id");
        assertThat(order(new Sort("unknown", true))).isEqualTo(" order by p.first, p.last, p.id");
    }

    private static String order(Sort... sorts) {
        return Paging.order(new PageRequest(0, 10, List.of(sorts)), COLUMNS, "p.first, p.last, p.id");
    }
}
