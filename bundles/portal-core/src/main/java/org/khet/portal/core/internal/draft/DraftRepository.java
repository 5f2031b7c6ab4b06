package org.khet.portal.core.internal.draft;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.draft.Drafts.Answer;
import org.khet.portal.api.admin.draft.Drafts.Draft;
import org.khet.portal.api.admin.draft.Drafts.Field;
import org.khet.portal.api.admin.draft.Drafts.Form;
import org.khet.portal.api.admin.draft.Drafts.Typed;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of core_draft and core_draft_field. */
@Component(service = DraftRepository.class)
public final class DraftRepository {
    /** Constraint that two tabs violate when both begin the same draft. */
    static final String ONE_PER_FORM = "core_draft_form_uk";

    private static final int MOST_FIELDS = 300;
    private static final String OF_FORM = "select d from DraftEntity d where d.person = :person and d.module = :module"
            + " and d.view = :view and d.key = :key";

    private static final Draft NONE = new Draft(0, 0, Map.of(), Instant.EPOCH);

    private final UnitOfWork unit;

    /**
     * How long drafts are kept, as of now.
     *
     * @param now    the present
     * @param oldest drafts that nobody changed since count as thrown away
     */
    record Age(Instant now, Instant oldest) {}

    /** The core's rows. */
    @Activate
    public DraftRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    Draft load(Caller caller, Form form, Instant oldest) {
        return unit.in(
                caller.office(),
                rows -> find(rows, caller, form, LockModeType.NONE)
                        .map(draft -> value(rows, draft, oldest))
                        .orElse(NONE));
    }

    Answer put(Caller caller, Form form, Typed typed, Age age) {
        return unit.in(caller.office(), rows -> {
            DraftEntity draft = find(rows, caller, form, LockModeType.PESSIMISTIC_WRITE)
                    .orElseGet(() -> begin(rows, caller, form, age.now()));
            endOld(rows, draft, age);
            if (typed.edition() != draft.edition()) {
                return new Answer.Over(value(rows, draft, age.oldest()));
            }
            DraftFieldEntity field = field(rows, draft, typed.field());
            if (field == null) {
                refuseOneTooMany(rows, draft);
                field = new DraftFieldEntity(draft, typed.field());
            } else if (field.revision() > typed.base()) {
                return new Answer.Taken(field.toValue());
            }
            field.write(typed.label(), typed.value(), draft.change(age.now(), typed.base()));
            rows.persist(field);
            return new Answer.Stored(field.revision());
        });
    }

    Draft clear(Caller caller, Form form, long edition, Age age) {
        return unit.in(caller.office(), rows -> {
            DraftEntity draft = find(rows, caller, form, LockModeType.PESSIMISTIC_WRITE)
                    .orElseGet(() -> begin(rows, caller, form, age.now()));
            endOld(rows, draft, age);
            if (draft.edition() == edition) {
                deleteFields(rows, draft);
                draft.end(age.now());
            }
            return value(rows, draft, age.oldest());
        });
    }

    /** Key of the row, which no other draft ever gets; begins one when nothing was typed yet. */
    long id(Caller caller, Form form, Instant now) {
        return unit.in(
                caller.office(),
                rows -> find(rows, caller, form, LockModeType.NONE)
                        .orElseGet(() -> begin(rows, caller, form, now))
                        .id());
    }

    Map<Form, Instant> list(Caller caller, Instant oldest) {
        return unit.in(caller.office(), rows -> {
            Map<Form, Instant> forms = new LinkedHashMap<>();
            rows.createQuery(
                            "select d from DraftEntity d where d.person = :person and d.changed >= :oldest"
                                    + " and exists (select f from DraftFieldEntity f where f.draft = d.id)"
                                    + " order by d.changed desc, d.id desc",
                            DraftEntity.class)
                    .setParameter("person", caller.person().value())
                    .setParameter("oldest", oldest)
                    .getResultStream()
                    .forEach(draft -> forms.put(draft.form(), draft.changed()));
            return forms;
        });
    }

    /** Throws away what nobody changed since; how many drafts. */
    int deleteOlder(OfficeId office, Instant oldest) {
        return unit.in(office, rows -> {
            rows.createQuery("delete from DraftFieldEntity f where f.draft in"
                            + " (select d.id from DraftEntity d where d.changed < :oldest)")
                    .setParameter("oldest", oldest)
                    .executeUpdate();
            return rows.createQuery("delete from DraftEntity d where d.changed < :oldest")
                    .setParameter("oldest", oldest)
                    .executeUpdate();
        });
    }

    /** A draft that is older than the office keeps them counts as thrown away, though its rows are still there. */
    private static Draft value(EntityManager rows, DraftEntity draft, Instant oldest) {
        boolean old = draft.changed().isBefore(oldest);
        return new Draft(
                draft.edition() + (old ? 1 : 0),
                draft.revision(),
                old ? Map.of() : fields(rows, draft),
                draft.changed());
    }

    private static void endOld(EntityManager rows, DraftEntity draft, Age age) {
        if (draft.changed().isBefore(age.oldest())) {
            deleteFields(rows, draft);
            draft.end(age.now());
        }
    }

    private static void deleteFields(EntityManager rows, DraftEntity draft) {
        rows.createQuery("delete from DraftFieldEntity f where f.draft = :draft")
                .setParameter("draft", draft.id())
                .executeUpdate();
    }

    private static DraftEntity begin(EntityManager rows, Caller caller, Form form, Instant now) {
        DraftEntity draft = new DraftEntity(caller, form, now);
        rows.persist(draft);
        rows.flush();
        return draft;
    }

    private static void refuseOneTooMany(EntityManager rows, DraftEntity draft) {
        long fields = rows.createQuery("select count(f) from DraftFieldEntity f where f.draft = :draft", Long.class)
                .setParameter("draft", draft.id())
                .getSingleResult();
        if (fields >= MOST_FIELDS) {
            throw Rejected.of("", "core.draft.error.fields", MOST_FIELDS);
        }
    }

    private static Optional<DraftEntity> find(EntityManager rows, Caller caller, Form form, LockModeType lock) {
        return rows.createQuery(OF_FORM, DraftEntity.class)
                .setParameter("person", caller.person().value())
                .setParameter("module", form.module())
                .setParameter("view", form.view())
                .setParameter("key", form.key())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private static @Nullable DraftFieldEntity field(EntityManager rows, DraftEntity draft, String name) {
        List<DraftFieldEntity> found = rows.createQuery(
                        "select f from DraftFieldEntity f where f.draft = :draft and f.field = :field",
                        DraftFieldEntity.class)
                .setParameter("draft", draft.id())
                .setParameter("field", name)
                .getResultList();
        return found.isEmpty() ? null : found.getFirst();
    }

    private static Map<String, Field> fields(EntityManager rows, DraftEntity draft) {
        return rows.createQuery("select f from DraftFieldEntity f where f.draft = :draft", DraftFieldEntity.class)
                .setParameter("draft", draft.id())
                .getResultStream()
                .collect(Collectors.toMap(DraftFieldEntity::field, DraftFieldEntity::toValue));
    }
}
