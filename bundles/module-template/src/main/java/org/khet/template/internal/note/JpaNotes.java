package org.khet.template.internal.note;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.RecordUse;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.outcome.Edition;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.text.ThaiFolding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes in the database; the only class of the module that sees a unit of work. */
@Component(service = {Notes.class, RecordUse.class})
public final class JpaNotes implements Notes, RecordUse {
    private static final Map<String, String> COLUMNS =
            Map.of("title", "n.title", "unit", "n.unit", "until", "n.shownUntil");

    private final UnitOfWork work;

    /** @param work the module's own unit; it is there once the migrations ran */
    @Activate
    public JpaNotes(@Reference(target = "(khet.unit=template)") UnitOfWork work) {
        this.work = work;
    }

    @Override
    public String what() {
        return "template.notes.use";
    }

    @Override
    public Set<UnitId> units(OfficeId office, Collection<UnitId> units) {
        Set<Long> all = work.in(
                office,
                rows -> Set.copyOf(rows.createQuery("select distinct n.unit from NoteEntity n", Long.class)
                        .getResultList()));
        return units.stream().filter(unit -> all.contains(unit.value())).collect(Collectors.toSet());
    }

    @Override
    public Note add(OfficeId office, Note.Text text, String poster, Instant postedAt) {
        return work.in(office, rows -> {
            var row = new NoteEntity(office, poster, postedAt);
            row.write(text, "");
            rows.persist(row);
            return row.toValue();
        });
    }

    @Override
    public Edition<Note> store(Edition<Note> changed) {
        Note note = changed.value();
        return work.in(note.office(), rows -> {
            var row = rows.find(NoteEntity.class, note.id());
            if (row == null) {
                throw new NoLongerThere("template.note/" + note.id());
            }
            if (row.version() != changed.number()) {
                throw Outdated.of("template.note.outdated", note.text().title());
            }
            row.write(note.text(), note.withdrawal());
            rows.flush();
            return row.toEdition();
        });
    }

    @Override
    public Optional<Edition<Note>> find(OfficeId office, long id) {
        return work.in(
                office,
                rows -> Optional.ofNullable(rows.find(NoteEntity.class, id)).map(NoteEntity::toEdition));
    }

    @Override
    public List<Note> page(OfficeId office, NoteFilter filter, LocalDate today, PageRequest page) {
        return work.in(
                office,
                rows -> select(rows, "n", filter, today, order(page), NoteEntity.class)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.limit())
                        .getResultStream()
                        .map(NoteEntity::toValue)
                        .toList());
    }

    @Override
    public int count(OfficeId office, NoteFilter filter, LocalDate today) {
        return work.in(
                office,
                rows -> select(rows, "count(n.id)", filter, today, "", Long.class)
                        .getSingleResult()
                        .intValue());
    }

    @Override
    public List<Note> after(OfficeId office, long id, int most) {
        return work.in(
                office,
                rows -> rows.createQuery(
                                "select n from NoteEntity n where n.id > :id and n.withdrawal = '' order by n.id",
                                NoteEntity.class)
                        .setParameter("id", id)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(NoteEntity::toValue)
                        .toList());
    }

    @Override
    public void clear(OfficeId office) {
        work.in(office, rows -> rows.createQuery("delete from NoteEntity n").executeUpdate());
    }

    private static <T> TypedQuery<T> select(
            EntityManager rows, String what, NoteFilter filter, LocalDate today, String order, Class<T> type) {
        String text = ThaiFolding.fold(filter.text());
        String where = (filter.ended()
                        ? "(n.shownUntil < :today or n.withdrawal <> '')"
                        : "n.shownUntil >= :today and n.withdrawal = ''")
                + (text.isEmpty() ? "" : " and n.folded like :text escape '!'")
                + (filter.units().isEmpty() ? "" : " and n.unit in :units");
        var query = rows.createQuery("select " + what + " from NoteEntity n where " + where + order, type)
                .setParameter("today", today);
        if (!text.isEmpty()) {
            query.setParameter("text", "%" + text.replaceAll("[!%_]", "!$0") + "%");
        }
        if (!filter.units().isEmpty()) {
            query.setParameter(
                    "units", filter.units().stream().map(UnitId::value).toList());
        }
        return query;
    }

    private static String order(PageRequest page) {
        return page.sort().stream()
                .filter(sort -> COLUMNS.containsKey(sort.column()))
                .map(sort -> COLUMNS.get(sort.column()) + (sort.descending() ? " desc, " : ", "))
                .collect(Collectors.joining("", " order by ", "n.id desc"));
    }
}
