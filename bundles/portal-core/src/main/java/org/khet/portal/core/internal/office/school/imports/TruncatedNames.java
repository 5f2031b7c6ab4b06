package org.khet.portal.core.internal.office.school.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.core.internal.office.school.imports.SchoolSnapshot.Known;

/**
 * Names that another program cut: the register has a longer one that begins so, they end where no word can, or many stop at
 * the same greatest length. The register's name is the proposal. For one look.
 */
final class TruncatedNames {
    private static final int SHORTEST_LIMIT = 20;
    private static final int MANY = 5;
    private static final String BEFORE_A_CONSONANT = "เแโใไ";
    private final SchoolSnapshot known;
    private final Findings findings;

    TruncatedNames(SchoolSnapshot known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    void check(List<ImportRow> rows) {
        int limit = limit(rows);
        for (ImportRow row : rows) {
            String name = row.get(SchoolImporter.NAME);
            Known school = known.one(row);
            boolean longer = school != null
                    && school.name().length() > name.length()
                    && school.name().startsWith(name);
            boolean same = school != null && school.name().equals(name);
            if (!name.isEmpty() && !same && (longer || breaksOff(name) || stopsAt(limit, name))) {
                findings.found(
                        row, SchoolFindings.CUT, SchoolImporter.NAME, longer && school != null ? school.name() : "");
            }
        }
    }

    /** A number or a bracket is an end of its own. */
    private static boolean stopsAt(int limit, String name) {
        char last = name.isEmpty() ? ')' : name.charAt(name.length() - 1);
        return name.length() == limit && !Character.isDigit(last) && last != ')';
    }

    private static boolean breaksOff(String name) {
        boolean open = name.lastIndexOf('(') > name.lastIndexOf(')');
        return open || BEFORE_A_CONSONANT.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /**
     * The greatest length, if more names stop there than at the two lengths below it, but not a third of all: these are simply
     * alike. Else no length at all.
     */
    private static int limit(List<ImportRow> rows) {
        Map<Integer, Integer> lengths = new HashMap<>();
        rows.forEach(row -> lengths.merge(row.get(SchoolImporter.NAME).length(), 1, Integer::sum));
        int most = lengths.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        int there = lengths.getOrDefault(most, 0);
        int below = lengths.getOrDefault(most - 1, 0) + lengths.getOrDefault(most - 2, 0);
        boolean alike = there * 3 > rows.size();
        return most >= SHORTEST_LIMIT && there >= MANY && there > below && !alike ? most : -1;
    }
}
