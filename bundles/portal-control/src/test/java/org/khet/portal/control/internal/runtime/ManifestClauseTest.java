package org.khet.portal.control.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestClauseTest {
    @Test
    void rangesAndFiltersKeepTheirCommas() {
        var clauses = ManifestClause.parse("org.a;org.b;version=\"[1.0,2)\";resolution:=optional,osgi.extender;"
                + "filter:=\"(&(osgi.extender=osgi.component)(version>=1.5.0))\",org.c");

        assertThat(clauses).hasSize(3);
        assertThat(clauses.get(0).paths()).containsExactly("org.a", "org.b");
        assertThat(clauses.get(0).attributes()).isEqualTo(Map.of("version", "[1.0,2)"));
        assertThat(clauses.get(0).directives()).isEqualTo(Map.of("resolution", "optional"));
        assertThat(clauses.get(1).directives())
                .isEqualTo(Map.of("filter", "(&(osgi.extender=osgi.component)(version>=1.5.0))"));
        assertThat(clauses.get(2).paths()).containsExactly("org.c");
    }

    @Test
    void typedAttributesLoseTheirType() {
        assertThat(ManifestClause.parse("osgi.service;objectClass:List<String>=\"a.B\"")
                        .getFirst()
                        .attributes())
                .isEqualTo(Map.of("objectClass", "a.B"));
    }

    @Test
    void emptyHeaderHasNoClause() {
        assertThat(ManifestClause.parse("")).isEmpty();
    }
}
