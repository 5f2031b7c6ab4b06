package org.khet.monitoring.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.time.FiscalYear;

/** Cells of a file of projects, as far as they can be read. Source: monitoring J.3. */
final class ProjectFileCells {
    private ProjectFileCells() {}

    /** The fiscal year in which a project both begins and ends. */
    static Optional<FiscalYear> year(ImportRow row) {
        return day(row.get(ProjectFileImporter.START))
                .flatMap(start -> day(row.get(ProjectFileImporter.END))
                        .filter(end -> !end.isBefore(start))
                        .map(FiscalYear::of)
                        .filter(FiscalYear.of(start)::equals));
    }

    /** Baht of the project, nothing where they cannot be read. */
    static BigDecimal amount(ImportRow row) {
        return number(row.get(ProjectFileImporter.AMOUNT)).orElse(BigDecimal.ZERO);
    }

    /** Whether an indicator is named without its unit or its target. */
    static boolean lacksTarget(ImportRow row) {
        return !row.get(ProjectFileImporter.INDICATOR).isEmpty()
                && (row.get(ProjectFileImporter.UNIT).isEmpty()
                        || number(row.get(ProjectFileImporter.TARGET)).isEmpty());
    }

    static Optional<LocalDate> day(String cell) {
        return cell.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(cell)) : Optional.empty();
    }

    static Optional<BigDecimal> number(String cell) {
        return cell.matches("\\d{1,13}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(cell)) : Optional.empty();
    }
}
