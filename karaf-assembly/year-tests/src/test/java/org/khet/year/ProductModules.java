package org.khet.year;

import java.util.List;

/** The modules of the product, in an order in which those that are asked come before those that ask. */
final class ProductModules {
    static final List<String> ALL = List.of(
            "policyplan",
            "finance",
            "monitoring",
            "ict",
            "rounds",
            "documents",
            "forms",
            "processes",
            "directorate",
            "personnel",
            "legal",
            "training",
            "supervision",
            "promotion",
            "audit");

    private ProductModules() {}
}
