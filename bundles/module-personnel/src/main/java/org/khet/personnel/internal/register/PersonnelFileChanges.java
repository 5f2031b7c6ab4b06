package org.khet.personnel.internal.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;

/** The only way to change a confirmed file: each change leaves a line in its history. Safe for concurrent use. Source: H-07, HR-13. */
public final class PersonnelFileChanges {
    private static final int MOST = 300;

    /**
     * What a line of the history goes by.
     *
     * @param text an order or a paper, as cited
     * @param day  from which it holds
     */
    public record Cited(String text, LocalDate day) {}

    /**
     * Where somebody serves.
     *
     * @param unit   of the post
     * @param school of the post
     * @param former number of the post before, empty for none
     * @param number of the post
     */
    public record Place(Optional<UnitId> unit, Optional<SchoolId> school, String former, String number) {}

    private final RecordService<PersonnelFileKind> files;
    private final Callers callers;

    /** Over the files. */
    public PersonnelFileChanges(RecordService<PersonnelFileKind> files, Callers callers) {
        this.files = files;
        this.callers = callers;
    }

    /** Follows the correction of files. */
    public void attach(RecordChangeKind changes) {
        changes.enter.when(
                (row, now) -> file(now.office(), row.get(changes.person)).isPresent()
                        ? Optional.empty()
                        : Optional.of(Problem.of("", "personnel.error.no-file")));
        changes.enter.does((row, now) -> row.with(changes.before, enter(changes, row, now)));
    }

    /** The file of a person. */
    public Optional<RecordRow> file(OfficeId office, PersonId person) {
        return files
                .internal()
                .all(callers.system(office), RecordFilter.of(files.kind().person.is(person)))
                .stream()
                .findFirst()
                .flatMap(row -> files.find(office, row.id()));
    }

    /** Files of people who serve, without their history. */
    public List<RecordRow> serving(OfficeId office) {
        return files.internal()
                .all(callers.system(office), RecordFilter.of(files.kind().in(files.kind().serving)));
    }

    /** Person and salary of all files, also of people who left. */
    public List<RecordRow> paid(OfficeId office) {
        PersonnelFileKind kind = files.kind();
        return files.internal().all(callers.system(office), RecordFilter.ALL, List.of(kind.person, kind.salary));
    }

    /** The kind of the files. */
    public PersonnelFileKind kind() {
        return files.kind();
    }

    private String enter(RecordChangeKind changes, RecordRow row, RecordContext now) {
        RecordRow file = file(now.office(), row.get(changes.person))
                .orElseThrow(() -> Rejected.of("", "personnel.error.no-file"));
        ChangedFact fact = row.get(changes.fact);
        Optional<Field<?>> field = field(fact);
        Object value = value(changes, row, fact);
        String old = field.map(one -> words(file.raw(one))).orElse("");
        put(file, fact, field, value, new Cited(row.get(changes.source), now.today()), now);
        return old;
    }

    /** Enters what an order says: standing or salary. */
    public void ordered(PersonId person, ChangedFact fact, Object value, Cited order, RecordContext now) {
        file(now.office(), person).ifPresent(file -> put(file, fact, field(fact), value, order, now));
    }

    /** Enters where somebody serves from the day of an order on. */
    public void placed(PersonId person, Place place, Cited order, RecordContext now) {
        PersonnelFileKind kind = files.kind();
        file(now.office(), person)
                .ifPresent(file -> noted(
                        file,
                        RecordDraft.of(file)
                                .with(kind.unit, place.unit().orElse(null))
                                .with(kind.school, place.school().orElse(null)),
                        new RecordDraft()
                                .with(kind.historyFact, ChangedFact.POSITION)
                                .with(kind.before, place.former())
                                .with(kind.after, place.number()),
                        order,
                        now));
    }

    private void put(
            RecordRow file, ChangedFact fact, Optional<Field<?>> field, Object value, Cited source, RecordContext now) {
        PersonnelFileKind kind = files.kind();
        RecordDraft draft = RecordDraft.of(file);
        field.ifPresent(one -> draft.with(one, value));
        noted(
                file,
                draft,
                new RecordDraft()
                        .with(kind.historyFact, fact)
                        .with(
                                kind.before,
                                field.map(one -> words(file.raw(one))).orElse(""))
                        .with(kind.after, words(value)),
                source,
                now);
    }

    private void noted(RecordRow file, RecordDraft draft, RecordDraft line, Cited source, RecordContext now) {
        PersonnelFileKind kind = files.kind();
        List<RecordDraft> history = new ArrayList<>(draft.lines(kind.history));
        history.add(line.with(kind.historyOn, source.day())
                .with(
                        kind.source,
                        source.text().substring(0, Math.min(MOST, source.text().length()))));
        files.internal().change(now.caller(), file, draft.with(kind.history, history));
    }

    /** Somebody has left: the file is closed. */
    public void left(PersonId person, LocalDate lastDay, RecordContext now) {
        PersonnelFileKind kind = files.kind();
        file(now.office(), person)
                .filter(row -> row.state().equals(kind.serving))
                .ifPresent(row -> files.internal()
                        .act(
                                now.caller(),
                                files.internal()
                                        .change(
                                                now.caller(),
                                                row,
                                                RecordDraft.of(row).with(kind.leftOn, lastDay)),
                                kind.leave));
    }

    private Optional<Field<?>> field(ChangedFact fact) {
        PersonnelFileKind kind = files.kind();
        return switch (fact) {
            case POSITION -> Optional.of(kind.position);
            case DEGREE -> Optional.of(kind.degree);
            case STANDING -> Optional.of(kind.standing);
            case LICENCE -> Optional.of(kind.licence);
            case LICENCE_UNTIL -> Optional.of(kind.licenceUntil);
            case BORN -> Optional.of(kind.born);
            case STARTED -> Optional.of(kind.started);
            case SALARY -> Optional.of(kind.salary);
            case OTHER -> Optional.empty();
        };
    }

    private static Object value(RecordChangeKind changes, RecordRow row, ChangedFact fact) {
        return switch (fact) {
            case POSITION, DEGREE, LICENCE, OTHER -> row.get(changes.newText);
            case LICENCE_UNTIL, BORN, STARTED -> row.get(changes.newDay).orElseThrow();
            case SALARY -> row.get(changes.newBaht).orElseThrow();
            case STANDING -> row.get(changes.newStanding).orElseThrow();
        };
    }

    private static String words(@org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> ThaiDate.longDate(day);
            case BigDecimal baht -> BahtText.inFigures(baht);
            default -> value.toString();
        };
    }
}
