package org.khet.portal.core.internal.mail;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.mail.MailPreferences.Wish;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;

/** Rows of core_mail_wish. */
final class MailPreferenceRepository {
    private final UnitOfWork unit;

    MailPreferenceRepository(UnitOfWork unit) {
        this.unit = unit;
    }

    /** Who of the office wants to be told of this kind by mail, and how. */
    Map<PersonId, Wish> ofKind(OfficeId office, String kind) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select w from MailPreferenceEntity w where w.kind = :kind", MailPreferenceEntity.class)
                        .setParameter("kind", kind)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> new PersonId(row.person()), MailPreferenceEntity::wish)));
    }

    Map<String, Wish> ofPerson(OfficeId office, PersonId person) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select w from MailPreferenceEntity w where w.person = :person",
                                MailPreferenceEntity.class)
                        .setParameter("person", person.value())
                        .getResultStream()
                        .collect(Collectors.toMap(MailPreferenceEntity::kind, MailPreferenceEntity::wish)));
    }

    void set(OfficeId office, PersonId person, String kind, Wish wish) {
        unit.in(office, rows -> {
            Optional<MailPreferenceEntity> before = rows.createQuery(
                            "select w from MailPreferenceEntity w where w.person = :person and w.kind = :kind",
                            MailPreferenceEntity.class)
                    .setParameter("person", person.value())
                    .setParameter("kind", kind)
                    .getResultStream()
                    .findFirst();
            if (wish == Wish.NONE) {
                before.ifPresent(rows::remove);
            } else if (before.isPresent()) {
                before.get().change(wish);
            } else {
                rows.persist(new MailPreferenceEntity(office.value(), person.value(), kind, wish));
            }
            return wish;
        });
    }
}
