package org.khet.portal.core.internal.office.school.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which codes are those of an office's own area: what the office set; else what its open schools begin with, or most rows
 * of the list while it has none, and what no few rows do. The eight-digit code tells province and area, the ten-digit one the province. Our proposal; the
 * manuals are silent. Safe for concurrent use.
 */
@Component(service = SchoolPrefixes.class)
public final class SchoolPrefixes {
    /** First digits of the eight-digit codes of the office's schools, with commas or blanks between; empty to find out. */
    public static final Setting<String> OWN = Setting.text("core.setting.schoolCodes", "", "core C.2");

    /** One row in so many, and so many rows, are no mistake any more. */
    private static final int ONE_IN = 20;

    private static final int MANY = 10;

    private final Settings settings;
    private final OfficeAudit trail;

    /** What the office set, and today. */
    @Activate
    public SchoolPrefixes(@Reference Settings settings, @Reference OfficeAudit trail) {
        this.settings = settings;
        this.trail = trail;
    }

    public void check(OfficeId office, SchoolSnapshot known, List<ImportRow> rows, Findings findings) {
        boolean smis = rows.stream().anyMatch(row -> SchoolScheme.SMIS.fits(row.get(SchoolScheme.SMIS.field())));
        SchoolScheme scheme = smis ? SchoolScheme.SMIS : SchoolScheme.MOE10;
        Set<String> set = smis ? set(office) : Set.of();
        Set<String> own = set.isEmpty() ? found(scheme, known, rows) : set;
        for (ImportRow row : rows) {
            String code = row.get(scheme.field());
            if (scheme.fits(code) && own.stream().noneMatch(code::startsWith)) {
                findings.found(row, SchoolFindings.FOREIGN, scheme.field(), "");
            }
        }
    }

    private Set<String> set(OfficeId office) {
        return Arrays.stream(settings.get(office, OWN, trail.today()).split("[,\\s]+"))
                .filter(prefix -> prefix.matches("\\d{2,8}"))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(SchoolScheme scheme, SchoolSnapshot known, List<ImportRow> rows) {
        Set<String> own = new HashSet<>();
        known.codes(scheme).stream().filter(scheme::fits).map(scheme::area).forEach(own::add);
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (ImportRow row : rows) {
            String code = row.get(scheme.field());
            if (scheme.fits(code)) {
                all++;
                counts.merge(scheme.area(code), 1, Integer::sum);
            }
        }
        int most = own.isEmpty()
                ? counts.values().stream().mapToInt(Integer::intValue).max().orElse(0)
                : Integer.MAX_VALUE;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            int count = one.getValue();
            if (count == most || (count >= MANY && count * ONE_IN >= all)) {
                own.add(one.getKey());
            }
        }
        return own;
    }
}
