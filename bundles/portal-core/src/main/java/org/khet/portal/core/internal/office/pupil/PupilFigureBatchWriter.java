package org.khet.portal.core.internal.office.pupil;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Journal;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.row.RowTracer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a list of pupil figures in the running transaction; who replaced what is on the trail. Safe for concurrent use. */
@Component(service = PupilFigureBatchWriter.class)
public final class PupilFigureBatchWriter {
    private static final int BATCH = 100;
    private final UnitOfWork unit;
    private final SchoolFigureRepository repository;
    private final OfficeAudit trail;

    /** The core's rows, figures and the trail. */
    @Activate
    public PupilFigureBatchWriter(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference SchoolFigureRepository repository,
            @Reference OfficeAudit trail) {
        this.unit = unit;
        this.repository = repository;
        this.trail = trail;
    }

    public void write(Caller caller, List<ImportRow> taken, String file, Journal journal) {
        var source = FigureSource.imported(file, trail.now());
        unit.<@Nullable Object>in(caller.office(), entities -> {
            Connection connection = Objects.requireNonNull(entities.unwrap(Connection.class));
            var told = new Told(new RowTracer(connection, caller.office().value(), journal));
            int done = 0;
            for (ImportRow row : taken) {
                write(caller, row, source, told);
                done++;
                if (done % BATCH == 0) {
                    journal.done(done);
                }
            }
            return null;
        });
    }

    /** What is needed to take it back. */
    private record Told(RowTracer traces) implements SchoolFigureRepository.Written {
        @Override
        public void changing(long row) {
            try {
                traces.changing(RegisterTables.FIGURE, List.of(row));
            } catch (SQLException failure) {
                throw new jakarta.persistence.PersistenceException(failure);
            }
        }

        @Override
        public void added(long row) {
            traces.added(RegisterTables.FIGURE, row);
        }
    }

    private void write(Caller caller, ImportRow row, FigureSource source, Told told) {
        SchoolId school = new SchoolId(Long.parseLong(row.get(PupilFigureImporter.SCHOOL)));
        int year = PupilCell.year(row).orElseThrow();
        Map<SchoolFigure.Kind, Versioned<SchoolFigure>> known = new HashMap<>();
        repository.of(caller.office(), school).stream()
                .filter(figure -> figure.value().year() == year)
                .forEach(figure -> known.put(figure.value().kind(), figure));
        if (known.values().stream().mapToInt(Versioned::number).sum() != row.version()) {
            throw Outdated.of("core.import.error.changed");
        }
        List<Change> changes = new ArrayList<>();
        List<String> typists = new ArrayList<>();
        for (SchoolFigure.Kind kind : SchoolFigure.Kind.values()) {
            OptionalInt amount = PupilCell.amount(row, kind);
            Versioned<SchoolFigure> before = known.get(kind);
            if (amount.isPresent() && (before == null || before.value().amount() != amount.getAsInt())) {
                var figure = new SchoolFigure(school, year, kind, amount.getAsInt(), source);
                Optional<SchoolFigure> replaced =
                        repository.put(caller.office(), figure, before == null ? 0 : before.number(), told);
                changes.add(SchoolFigureService.change(figure, replaced));
                replaced.map(SchoolFigure::source)
                        .filter(FigureSource::isTyped)
                        .map(FigureSource::name)
                        .filter(name -> !typists.contains(name))
                        .ifPresent(typists::add);
            }
        }
        if (!known.isEmpty() && !changes.isEmpty()) {
            tell(
                    caller,
                    school,
                    Map.of(
                            "year", String.valueOf(SchoolYear.buddhist(year)),
                            "file", source.name(),
                            "typedBy", String.join(", ", typists)),
                    changes);
        }
    }

    private void tell(Caller caller, SchoolId school, Map<String, String> details, List<Change> changes) {
        trail.office(caller, "core.school-figure.replaced", "core.school/" + school.value(), details, changes);
    }
}
