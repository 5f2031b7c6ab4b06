package org.khet.promotion.internal.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.School;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.structure.UnitId;

/** What kinds ask about the office of a record. Safe for concurrent use. */
public interface PromotionOffice {
    /** The unit that promotes education there on a day: the owner of {@link #PROCESS}; empty where the office has none. */
    Optional<UnitId> unit(OfficeId office, LocalDate day);

    /** The school term of a day, in holidays the one before; empty where no school year of the office reaches it. */
    Optional<TermOfYear> term(OfficeId office, LocalDate day);

    /** Buddhist number of the school year of a day; of the calendar year where no school year reaches it. */
    int schoolYear(OfficeId office, LocalDate day);

    /** The value of a setting in force on a day. */
    <T> T setting(OfficeId office, Setting<T> setting, LocalDate day);

    /** Whether somebody holds a permission there today, in any reach. */
    boolean may(OfficeId office, PersonId person, Permission permission);

    /** The day of today. */
    LocalDate today();

    /** Schools open on a day. */
    List<School> schools(OfficeId office, LocalDate day);

    /** The process that an office gives to the unit whose work all of this is. */
    String PROCESS = "promotion.work";
}
