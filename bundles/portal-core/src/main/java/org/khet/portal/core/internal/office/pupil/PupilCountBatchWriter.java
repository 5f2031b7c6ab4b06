package org.khet.portal.core.internal.office.pupil;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Journal;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.pupil.PupilCount;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.office.pupil.PupilCountRepository.Wanted;
import org.khet.portal.core.internal.row.RowTracer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a list of pupils by grade in the running transaction; who replaced what is on the trail. Safe for concurrent use. */
@Component(service = PupilCountBatchWriter.class)
public final class PupilCountBatchWriter {
    private final UnitOfWork unit;
    private final PupilCountRepository repository;
    private final OfficeAudit trail;

    /** The core's rows, pupils and the trail. */
    @Activate
    public PupilCountBatchWriter(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference PupilCountRepository repository,
            @Reference OfficeAudit trail) {
        this.unit = unit;
        this.repository = repository;
        this.trail = trail;
    }

    public void write(Caller caller, List<ImportRow> taken, String file, Journal journal) {
        var source = FigureSource.imported(file, trail.now());
        Map<PupilCountRepository.Key, Versioned<PupilCount>> known = new HashMap<>();
        List<LocalDate> days = taken.stream()
                .map(row -> LocalDate.parse(row.get(PupilCountImporter.AS_OF)))
                .distinct()
                .toList();
        List<Long> schools = taken.stream()
                .map(row -> Long.valueOf(row.get(PupilFigureImporter.SCHOOL)))
                .distinct()
                .toList();
        unit.<@Nullable Object>in(caller.office(), entities -> {
            repository
                    .of(caller.office(), days, schools)
                    .forEach(one -> known.put(PupilCountRepository.Key.of(one.value()), one));
            List<Wanted> wanted =
                    taken.stream().map(row -> wanted(row, known, source)).toList();
            Connection connection = Objects.requireNonNull(entities.unwrap(Connection.class));
            var told = new Told(new RowTracer(connection, caller.office().value(), journal));
            List<Optional<PupilCount>> before = repository.put(caller.office(), wanted, told);
            journal.done(taken.size());
            tell(caller, wanted, before, file);
            return null;
        });
    }

    private static Wanted wanted(
            ImportRow row, Map<PupilCountRepository.Key, Versioned<PupilCount>> known, FigureSource source) {
        var school = new SchoolId(Long.parseLong(row.get(PupilFigureImporter.SCHOOL)));
        LocalDate day = LocalDate.parse(row.get(PupilCountImporter.AS_OF));
        String grade = row.get(PupilCountImporter.CODE);
        Versioned<PupilCount> there = known.get(new PupilCountRepository.Key(school.value(), day, grade));
        int edition = there == null ? 0 : there.number();
        if (edition != row.version()) {
            throw Outdated.of("core.import.error.changed");
        }
        int male = PupilCell.amount(row.get(PupilFields.MALE))
                .orElse(there == null ? 0 : there.value().male());
        int female = PupilCell.amount(row.get(PupilFields.FEMALE))
                .orElse(there == null ? 0 : there.value().female());
        return new Wanted(new PupilCount(school, day, grade, male, female, source), edition);
    }

    /** School by school, where figures that people typed were replaced. */
    private void tell(Caller caller, List<Wanted> wanted, List<Optional<PupilCount>> before, String file) {
        Map<PupilCountRepository.Key, List<Integer>> bySchool = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (before.get(i).isPresent()) {
                PupilCount count = wanted.get(i).count();
                bySchool.computeIfAbsent(
                                new PupilCountRepository.Key(count.school().value(), count.asOf(), ""),
                                none -> new ArrayList<>())
                        .add(i);
            }
        }
        bySchool.forEach((key, places) -> trail.office(
                caller,
                "core.pupil-count.replaced",
                "core.school/" + key.school(),
                Map.of("asOf", key.asOf().toString(), "file", file, "typedBy", typists(places, before)),
                PupilCountService.changes(
                        places.stream().map(wanted::get).toList(),
                        places.stream().map(before::get).toList())));
    }

    private static String typists(List<Integer> places, List<Optional<PupilCount>> before) {
        return places.stream()
                .map(place -> before.get(place).orElseThrow().source())
                .filter(FigureSource::isTyped)
                .map(FigureSource::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What is needed to take it back. */
    private record Told(RowTracer traces) implements PupilCountRepository.Written {
        @Override
        public void changing(List<Long> changed) {
            try {
                traces.changing(RegisterTables.COUNT, changed);
            } catch (SQLException failure) {
                throw new jakarta.persistence.PersistenceException(failure);
            }
        }

        @Override
        public void added(long row) {
            traces.added(RegisterTables.COUNT, row);
        }
    }
}
