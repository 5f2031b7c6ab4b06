package org.khet.portal.core.internal.notice;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.notice.Notices.Choice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;

/** Rows of core_notice_choice. */
final class NoticeChoiceRepository {
    private final UnitOfWork unit;

    NoticeChoiceRepository(UnitOfWork unit) {
        this.unit = unit;
    }

    /** Who of the office does not want to be told of this kind at once. */
    Map<PersonId, Choice> ofKind(OfficeId office, String kind) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select c from NoticeChoiceEntity c where c.kind = :kind", NoticeChoiceEntity.class)
                        .setParameter("kind", kind)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> new PersonId(row.person()), NoticeChoiceEntity::choice)));
    }

    Map<String, Choice> ofPerson(OfficeId office, PersonId person) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select c from NoticeChoiceEntity c where c.person = :person", NoticeChoiceEntity.class)
                        .setParameter("person", person.value())
                        .getResultStream()
                        .collect(Collectors.toMap(NoticeChoiceEntity::kind, NoticeChoiceEntity::choice)));
    }

    void set(OfficeId office, PersonId person, String kind, Choice choice) {
        unit.in(office, rows -> {
            Optional<NoticeChoiceEntity> before = rows.createQuery(
                            "select c from NoticeChoiceEntity c where c.person = :person and c.kind = :kind",
                            NoticeChoiceEntity.class)
                    .setParameter("person", person.value())
                    .setParameter("kind", kind)
                    .getResultStream()
                    .findFirst();
            if (choice == Choice.AT_ONCE) {
                before.ifPresent(rows::remove);
            } else if (before.isPresent()) {
                before.get().change(choice);
            } else {
                rows.persist(new NoticeChoiceEntity(office.value(), person.value(), kind, choice));
            }
            return choice;
        });
    }
}
