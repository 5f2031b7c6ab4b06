package org.khet.portal.security.internal.account;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Grants for a unit, as rows; checks no rights. Each query names the office itself. Safe for concurrent use. */
@Component(service = UnitGrantRepository.class)
public final class UnitGrantRepository {
    private final UnitOfWork unit;

    /** @param unit rows of this bundle */
    @Activate
    public UnitGrantRepository(@Reference(target = "(khet.unit=security)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** A grant and who has it. */
    public record Held(AccountId account, Grant grant) {}

    /** Those for the unit that go on or begin after that day. */
    public List<Held> after(OfficeId office, UnitId key, LocalDate day) {
        return unit.runtime(rows -> rows
                .createQuery(
                        "select g from GrantEntity g where g.office = :office and g.unit = :unit"
                                + " and (g.last is null or g.last > :day) order by g.account, g.id",
                        GrantEntity.class)
                .setParameter("office", office.value())
                .setParameter("unit", key.value())
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new Held(row.account(), row.toValue()))
                .toList());
    }

    /** Ends these grants after that day and gives each account what the successor makes of it. */
    public void replace(OfficeId office, UnitId key, LocalDate day, UnaryOperator<Grant> successor) {
        unit.<@Nullable Object>runtime(rows -> {
            rows.createQuery(
                            "select g from GrantEntity g where g.office = :office and g.unit = :unit"
                                    + " and (g.last is null or g.last > :day)",
                            GrantEntity.class)
                    .setParameter("office", office.value())
                    .setParameter("unit", key.value())
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(row -> {
                        rows.persist(new GrantEntity(row.account(), office, successor.apply(row.toValue()))
                                .given(row.giver(), row.given()));
                        if (row.begunBefore(day.plusDays(1))) {
                            row.end(day);
                        } else {
                            rows.remove(row);
                        }
                    });
            rows.flush();
            return null;
        });
    }
}
